package org.rawi.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.rawi.intake.page.PageSource;

/** The articles of one file after the other. */
final class FileArticles {

    private final Gate gate;
    private final WebArticles web;
    private final LongConsumer progress;
    private final JsonArticles json;

    FileArticles(Gate gate, WebArticles web, LongConsumer progress) {
        this.gate = gate;
        this.web = web;
        this.progress = progress;
        this.json = new JsonArticles(gate);
    }

    void take(InputFile file) {
        if (!gate.course().enter(file.id())) {
            return;
        }
        if (file.kind() == FileKind.ARCHIVE) {
            archive(file);
            return;
        }
        try (InputStream in = open(file)) {
            switch (file.kind()) {
                case TEXT -> text(file.shown(), file.id(), in);
                case JSON -> json.document(file.shown(), file.id(), Decoding.decode(all(in)));
                case JSON_LINES -> lines(file.shown(), file.id(), new Lines(in));
                case PAGE -> page(file.shown(), file.id(), in);
                case LISTING ->
                    web.listing(file.shown(), all(in), "", gate.course().done());
                case ARCHIVE -> throw new IllegalStateException("an archive is read by record");
            }
        } catch (RefusedException refused) {
            gate.refuse(file.shown(), refused.reason());
        } catch (IOException unreadable) {
            gate.refuse(file.shown(), Failure.reason(unreadable));
        }
    }

    private void archive(InputFile file) {
        try {
            new WarcArticles(gate, progress)
                    .take(file.shown(), file.path(), gate.course().done());
        } catch (IOException unreadable) {
            gate.refuse(file.shown(), Failure.reason(unreadable));
        }
    }

    private void text(String where, String id, InputStream in) throws IOException, RefusedException {
        gate.course().behind(Mark.DONE);
        gate.text(where, id, Decoding.decode(all(in)));
    }

    private void page(String where, String id, InputStream in) throws IOException, RefusedException {
        gate.course().behind(Mark.DONE);
        gate.page(where, PageSource.of(all(in), id));
    }

    private InputStream open(InputFile file) throws IOException {
        InputStream in = new CountedInput(Files.newInputStream(file.path()), progress);
        if (!FileKind.isPacked(file.id())) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException notGzip) {
            in.close();
            throw notGzip;
        }
    }

    static byte[] all(InputStream in) throws IOException, RefusedException {
        byte[] bytes = in.readNBytes(Lines.LONGEST);
        if (bytes.length == Lines.LONGEST && in.read() >= 0) {
            throw new RefusedException("longer than " + (Lines.LONGEST >> 20) + " MiB");
        }
        return bytes;
    }

    /** JSON Lines; a line that cannot be read does not stop the ones behind it. */
    void lines(String where, String id, Lines lines) throws IOException {
        Lines current = lines;
        long done = gate.course().done();
        while (true) {
            try {
                byte[] line = current.next();
                if (line == null) {
                    return;
                }
                if (current.number() == 1 && Decoding.isUtf16(line)) {
                    current = narrowed(line, current);
                    continue;
                }
                if (current.number() <= done) {
                    continue;
                }
                gate.course().behind(current.number());
                String text = Decoding.decode(line);
                if (!text.isBlank()) {
                    json.line(where + ":" + current.number(), id + "#" + current.number(), text);
                }
            } catch (RefusedException refused) {
                gate.refuse(where + ":" + current.number(), refused.reason());
                if (current.isStuck()) {
                    return;
                }
            }
        }
    }

    /** A UTF-16 file, whose line feeds are two bytes, as UTF-8. */
    private static Lines narrowed(byte[] first, Lines lines) throws IOException, RefusedException {
        byte[] rest = lines.rest();
        byte[] all = new byte[first.length + 1 + rest.length];
        System.arraycopy(first, 0, all, 0, first.length);
        all[first.length] = '\n';
        System.arraycopy(rest, 0, all, first.length + 1, rest.length);
        return new Lines(new ByteArrayInputStream(Decoding.decode(all).getBytes(StandardCharsets.UTF_8)));
    }
}
