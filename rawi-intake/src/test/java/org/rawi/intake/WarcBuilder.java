package org.rawi.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Builds web archives for tests. */
final class WarcBuilder {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean packed;
    private int count;

    WarcBuilder(boolean packed) {
        this.packed = packed;
    }

    WarcBuilder page(String url, byte[] html) {
        return response(url, "200 OK", "text/html", html);
    }

    WarcBuilder response(String url, String status, String headers, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: " + headers + "\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] http = new byte[head.length + body.length];
        System.arraycopy(head, 0, http, 0, head.length);
        System.arraycopy(body, 0, http, head.length, body.length);
        return record("response", url, "application/http;msgtype=response", http);
    }

    WarcBuilder record(String type, String url, String contentType, byte[] content) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2025-08-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + new UUID(0, count++)
                + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        record.writeBytes(content);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(packed ? gzip(record.toByteArray()) : record.toByteArray());
        return this;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    Path write(Path file) {
        return Taken.write(file, bytes());
    }
}
