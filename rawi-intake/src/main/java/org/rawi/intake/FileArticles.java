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
    private final LongConsumer progress;
    private final JsonArticles json;

    FileArticles(Gate gate, LongConsumer progress) {
        this.gate = gate;
        this.progress = progress;
        this.json = new JsonArticles(gate);
    }

    void take(InputFile file) {
        try (InputStream in = open(file)) {
            switch (file.kind()) {
                case TEXT -> gate.text(file.shown(), file.id(), Decoding.decode(all(in)));
                case JSON -> json.document(file.shown(), file.id(), Decoding.decode(all(in)));
                case JSON_LINES -> lines(file.shown(), file.id(), new Lines(in));
                case PAGE -> gate.page(file.shown(), PageSource.of(all(in), file.id()));
            }
        } catch (RefusedException refused) {
            gate.refuse(file.shown(), refused.reason());
        } catch (IOException unreadable) {
            gate.refuse(file.shown(), Failure.reason(unreadable));
        }
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
