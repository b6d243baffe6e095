package org.rawi.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.rawi.intake.feed.ListingReader;
import org.rawi.intake.page.PageSource;

/** The articles on standard input, which has no name to tell what it holds: text, JSON, JSON Lines, a page, a feed, an archive, or these packed. */
final class StandardInputArticles {

    private static final String NAME = ArticleIntake.STANDARD_INPUT;
    private static final int PEEKED = 4096;

    private final Gate gate;
    private final WebArticles web;

    StandardInputArticles(Gate gate, WebArticles web) {
        this.gate = gate;
        this.web = web;
    }

    void take(InputStream standardInput) {
        try {
            InputStream in = unpacked(new BufferedInputStream(standardInput, 1 << 16));
            if (firstSign(in) == '{') {
                object(in);
            } else if (firstSign(in) == '[') {
                json(Decoding.decode(FileArticles.all(in)));
            } else if (isArchive(in)) {
                new WarcArticles(gate, bytes -> {}).take(NAME, in);
            } else if (firstSign(in) == '<') {
                markup(FileArticles.all(in));
            } else {
                gate.text(NAME, NAME, Decoding.decode(FileArticles.all(in)));
            }
        } catch (RefusedException refused) {
            gate.refuse(NAME, refused.reason());
        } catch (IOException unreadable) {
            gate.refuse(NAME, Failure.reason(unreadable));
        }
    }

    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return packed ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }

    /** The first character that is neither white nor part of a byte order mark. */
    private static int firstSign(InputStream in) throws IOException {
        in.mark(PEEKED);
        int sign = ' ';
        for (int i = 0; i < PEEKED && (sign <= ' ' && sign >= 0 || sign == 0xEF || sign == 0xBB || sign == 0xBF); i++) {
            sign = in.read();
        }
        in.reset();
        return sign;
    }

    private static boolean isArchive(InputStream in) throws IOException {
        in.mark(PEEKED);
        String start = new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
        in.reset();
        return start.equals("WARC/");
    }

    /** A page, or a list of pages. */
    private void markup(byte[] bytes) {
        if (ListingReader.isListing(bytes)) {
            web.listing(NAME, bytes, "", 0);
        } else {
            gate.page(NAME, PageSource.of(bytes, NAME));
        }
    }

    /** An object over several lines, or one object a line. */
    private void object(InputStream in) throws IOException, RefusedException {
        in.mark(Lines.LONGEST);
        Lines lines = new Lines(in);
        byte[] first = lines.next();
        while (first != null && new String(first, StandardCharsets.ISO_8859_1).isBlank()) {
            first = lines.next();
        }
        boolean spread = first != null && JsonArticles.isUnfinished(Decoding.decode(first));
        in.reset();
        in.mark(0); // else all that follows would be kept
        if (spread) {
            json(Decoding.decode(FileArticles.all(in)));
        } else {
            new FileArticles(gate, web, bytes -> {}).lines(NAME, NAME, new Lines(in));
        }
    }

    private void json(String document) throws IOException {
        new JsonArticles(gate).document(NAME, NAME, document);
    }
}
