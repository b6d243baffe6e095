package org.rawi.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds, as its name tells. */
enum FileKind {
    TEXT(".txt"),
    JSON(".json"),
    JSON_LINES(".jsonl"),
    PAGE(".html", ".htm", ".xhtml"),
    LISTING(".xml", ".rss", ".atom", ".rdf", ".opml"),
    ARCHIVE(".warc");

    static final String KNOWN = ".txt, .json, .jsonl, .html, .warc, .xml, .rss, .atom, .opml, or one of these with .gz";

    private static final String PACKED = ".gz";

    private final List<String> suffixes;

    FileKind(String... suffixes) {
        this.suffixes = List.of(suffixes);
    }

    static @Nullable FileKind of(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith(PACKED)) {
            plain = plain.substring(0, plain.length() - PACKED.length());
        }
        for (FileKind kind : values()) {
            if (kind.suffixes.stream().anyMatch(plain::endsWith)) {
                return kind;
            }
        }
        return null;
    }

    static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }
}
