package org.rawi.store.base;

import com.github.luben.zstd.Zstd;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.rawi.Reading;
import org.rawi.formats.ReadingJson;

/** A reading as it lies in the database: its JSON under Zstandard, behind a byte that tells so and the JSON's length. */
public final class Packing {
    private static final byte ZSTANDARD_JSON = 2;
    private static final int HEAD = 5;
    private static final int LEVEL = 1;

    private Packing() {}

    public static byte[] pack(Reading reading) {
        byte[] json = ReadingJson.line(reading).getBytes(StandardCharsets.UTF_8);
        byte[] packed = Zstd.compress(json, LEVEL);
        return ByteBuffer.allocate(HEAD + packed.length)
                .put(ZSTANDARD_JSON)
                .putInt(json.length)
                .put(packed)
                .array();
    }

    /** The reading that was packed. */
    public static Reading unpack(byte[] packed) {
        if (packed.length < HEAD || packed[0] != ZSTANDARD_JSON) {
            throw new IllegalStateException("a reading packed in a way this version does not know");
        }
        int length = ByteBuffer.wrap(packed, 1, Integer.BYTES).getInt();
        byte[] json = new byte[length];
        long filled = Zstd.decompressByteArray(json, 0, length, packed, HEAD, packed.length - HEAD);
        if (filled != length) {
            throw new IllegalStateException("a packed reading is damaged");
        }
        return ReadingJson.parse(new String(json, StandardCharsets.UTF_8));
    }
}
