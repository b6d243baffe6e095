package org.rawi.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.rawi.intake.fetch.Fetched;
import org.rawi.intake.fetch.Unpacking;
import org.rawi.intake.page.PageSource;

/** The pages of a web archive: responses of HTML with status 200, record by record. */
final class WarcArticles {

    private static final int LARGEST = 16 << 20;

    private final Gate gate;
    private final LongConsumer progress;
    private long reported;

    WarcArticles(Gate gate, LongConsumer progress) {
        this.gate = gate;
        this.progress = progress;
    }

    /** A file, packed or not; {@code done} is where an earlier run was, 0 for the beginning. */
    void take(String where, Path file, long done) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            take(where, channel, done);
            progress.accept(Math.max(0, size - reported));
        }
    }

    /** A stream, packed or not. */
    void take(String where, InputStream in) throws IOException {
        take(where, Channels.newChannel(in), 0);
    }

    private void take(String where, ReadableByteChannel channel, long done) throws IOException {
        reported = 0;
        try (WarcReader reader = new WarcReader(channel)) {
            reader.setLenient(true);
            boolean doneBefore = done > 0;
            if (doneBefore) {
                reader.position(done - 1);
            }
            for (WarcRecord record = next(where, reader); record != null; record = next(where, reader)) {
                if (!doneBefore) {
                    // one more than the offset tells this record from none
                    gate.course().behind(reader.position() + 1);
                    record(where + "@" + reader.position(), record);
                }
                doneBefore = false;
                progress.accept(Math.max(0, reader.position() - reported));
                reported = Math.max(reported, reader.position());
            }
        }
    }

    /** Null at the end, and where nothing more can be found. */
    private @Nullable WarcRecord next(String where, WarcReader reader) {
        try {
            return reader.next().orElse(null);
        } catch (IOException | RuntimeException damaged) {
            gate.refuse(
                    where, "the archive is damaged behind offset " + reader.position() + ": " + damaged.getMessage());
            return null;
        }
    }

    private void record(String place, WarcRecord record) {
        PageSource source;
        try {
            source = source(record);
        } catch (RefusedException refused) {
            gate.refuse(place, refused.reason());
            return;
        } catch (IOException | RuntimeException damaged) {
            // headers are parsed when asked for, and say in several exceptions what is wrong with them
            gate.refuse(place, "the record is damaged: " + damaged.getMessage());
            return;
        }
        if (source != null) {
            gate.page(place, source);
        }
    }

    private static @Nullable PageSource source(WarcRecord record) throws IOException, RefusedException {
        if (!(record instanceof WarcResponse response) || !isHttp(response)) {
            return null;
        }
        HttpResponse http;
        try {
            http = response.http();
        } catch (IOException | IllegalArgumentException malformed) {
            throw new RefusedException(
                    "the response of " + response.target() + " cannot be read: " + malformed.getMessage());
        }
        String type = http.headers().first("Content-Type").orElse("");
        if (http.status() != 200 || !isHtml(type)) {
            return null;
        }
        byte[] bytes = http.body().stream().readNBytes(LARGEST);
        if (bytes.length == LARGEST) {
            throw new RefusedException("larger than " + (LARGEST >> 20) + " MiB");
        }
        return new PageSource(
                unpacked(bytes, http),
                record.id().toString(),
                Fetched.charset(type),
                response.target(),
                record.date().toString());
    }

    private static byte[] unpacked(byte[] bytes, HttpResponse http) throws RefusedException {
        try {
            return Unpacking.unpack(
                    bytes, http.headers().first("Content-Encoding").orElse(""), LARGEST);
        } catch (IOException | RuntimeException damaged) {
            throw new RefusedException("the page cannot be unpacked: " + damaged.getMessage());
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return response.target().startsWith("http://") || response.target().startsWith("https://");
    }

    private static boolean isHtml(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        return plain.startsWith("text/html") || plain.startsWith("application/xhtml");
    }
}
