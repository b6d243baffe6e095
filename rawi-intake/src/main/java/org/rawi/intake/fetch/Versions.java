package org.rawi.intake.fetch;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What servers said of the versions of pages, in a small file: address, ETag and Last-Modified, tab-separated. */
final class Versions {

    private static final int SAVED_EVERY = 50;

    private record Version(String etag, String lastModified) {}

    private final @Nullable Path file;
    private final Map<String, Version> versions = new LinkedHashMap<>();
    private int unsaved;

    Versions(@Nullable Path file) {
        this.file = file;
        if (file != null && Files.exists(file)) {
            load(file);
        }
    }

    private void load(Path from) {
        try {
            for (String line : Files.readAllLines(from)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 3) {
                    versions.put(cells[0], new Version(cells[1], cells[2]));
                }
            }
        } catch (IOException unreadable) {
            versions.clear(); // then all is fetched anew
        }
    }

    /** Headers that ask only for a change. */
    Map<String, String> conditions(String url) {
        Map<String, String> headers = new HashMap<>();
        Version version = versions.get(url);
        if (version != null && !version.etag().isEmpty()) {
            headers.put("If-None-Match", version.etag());
        }
        if (version != null && !version.lastModified().isEmpty()) {
            headers.put("If-Modified-Since", version.lastModified());
        }
        return headers;
    }

    void remember(String url, HttpHeaders headers) {
        String etag = headers.firstValue("ETag").orElse("");
        String lastModified = headers.firstValue("Last-Modified").orElse("");
        if (file != null && (!etag.isEmpty() || !lastModified.isEmpty())) {
            versions.put(url, new Version(plain(etag), plain(lastModified)));
            if (++unsaved >= SAVED_EVERY) {
                save();
            }
        }
    }

    private static String plain(String value) {
        return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    /** Writes it beside and moves it into place; what cannot be written is forgotten. */
    void save() {
        if (file == null || unsaved == 0) {
            return;
        }
        List<String> lines = new ArrayList<>();
        versions.forEach((url, version) -> lines.add(url + "\t" + version.etag() + "\t" + version.lastModified()));
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            unsaved = 0;
        } catch (IOException unwritable) {
            // the next run fetches more than it needs to
        }
    }
}
