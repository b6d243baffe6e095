package org.rawi.store.base;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.rawi.Reading;
import org.rawi.formats.ReadingJson;

/** A reading as it lies in the database: its JSON, deflated, behind a byte that tells so and the JSON's length. */
public final class Packing {
    private static final byte DEFLATED_JSON = 1;
    private static final int HEAD = 5;

    private Packing() {}

    public static byte[] pack(Reading reading) {
        byte[] json = ReadingJson.line(reading).getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(json);
            deflater.finish();
            byte[] buffer = new byte[Math.max(64, json.length / 2)];
            ByteArrayOutputStream packed = new ByteArrayOutputStream(buffer.length);
            packed.write(DEFLATED_JSON);
            for (int shift = 24; shift >= 0; shift -= 8) {
                packed.write(json.length >>> shift);
            }
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** The reading that was packed. */
    public static Reading unpack(byte[] packed) {
        if (packed.length < HEAD || packed[0] != DEFLATED_JSON) {
            throw new IllegalStateException("a reading packed in a way this version does not know");
        }
        int length = 0;
        for (int i = 1; i < HEAD; i++) {
            length = length << 8 | packed[i] & 0xFF;
        }
        byte[] json = new byte[length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, HEAD, packed.length - HEAD);
            int filled = 0;
            while (filled < length) {
                int more = inflater.inflate(json, filled, length - filled);
                if (more == 0) {
                    throw new IllegalStateException("a packed reading is cut short");
                }
                filled += more;
            }
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("a packed reading is damaged", damaged);
        } finally {
            inflater.end();
        }
        return ReadingJson.parse(new String(json, StandardCharsets.UTF_8));
    }
}
