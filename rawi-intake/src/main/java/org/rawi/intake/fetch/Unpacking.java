package org.rawi.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes a content encoding, up to a limit of unpacked bytes, so that a small body cannot fill the memory. */
public final class Unpacking {

    private Unpacking() {}

    /** The bytes unpacked; {@code encoding} as HTTP names it, several in the order in which they were applied. */
    public static byte[] unpack(byte[] packed, String encoding, int most) throws IOException {
        String[] encodings = encoding.toLowerCase(Locale.ROOT).split(",", -1);
        byte[] bytes = packed;
        for (int i = encodings.length - 1; i >= 0; i--) {
            bytes = unpackOne(bytes, encodings[i].strip(), most);
        }
        return bytes;
    }

    private static byte[] unpackOne(byte[] packed, String encoding, int most) throws IOException {
        if (encoding.isEmpty() || encoding.equals("identity") || packed.length == 0) {
            return packed;
        }
        try (InputStream in = stream(packed, encoding)) {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length == most && in.read() >= 0) {
                throw new LimitedBody.TooLargeException();
            }
            return bytes;
        }
    }

    private static InputStream stream(byte[] packed, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(packed);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in, 1 << 14);
            case "deflate" -> new InflaterInputStream(in);
            case "br" -> new BrotliInputStream(in);
            default -> throw new IOException("packed as '" + encoding + "', which is not understood");
        };
    }
}
