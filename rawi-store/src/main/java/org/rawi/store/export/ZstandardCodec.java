package org.rawi.store.export;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Zstandard for Parquet files, straight from the library: Parquet's own way there leads through all of Hadoop. */
final class ZstandardCodec implements CompressionCodecFactory {
    private static final int LEVEL = 3;

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        refuseOthers(codec);
        return new Compressor();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        refuseOthers(codec);
        return new Decompressor();
    }

    private static void refuseOthers(CompressionCodecName codec) {
        if (codec != CompressionCodecName.ZSTD) {
            throw new IllegalArgumentException("only zstandard, not " + codec);
        }
    }

    @Override
    public void release() {}

    private static final class Compressor implements BytesInputCompressor {
        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            return BytesInput.from(Zstd.compress(bytes.toByteArray(), LEVEL));
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.ZSTD;
        }

        @Override
        public void release() {}
    }

    private static final class Decompressor implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            return BytesInput.from(Zstd.decompress(bytes.toByteArray(), size));
        }

        @Override
        public void decompress(ByteBuffer input, int compressed, ByteBuffer output, int size) {
            byte[] packed = new byte[compressed];
            input.get(packed);
            output.put(Zstd.decompress(packed, size));
        }

        @Override
        public void release() {}
    }
}
