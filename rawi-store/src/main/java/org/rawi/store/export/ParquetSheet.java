package org.rawi.store.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** A Parquet file; rows are held back a group at a time, so memory stays bounded. */
public final class ParquetSheet implements SheetWriter {
    private static final long GROUP_BYTES = 32L << 20;

    private final ParquetWriter<List<@Nullable Object>> writer;

    /** Opens the file, in the place of what is there. */
    public ParquetSheet(Path file, String name, List<? extends Column<?>> columns) throws IOException {
        writer = new Builder(new LocalOutputFile(file), new Rows(schema(name, columns)))
                .withConf(new PlainParquetConfiguration())
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withRowGroupSize(GROUP_BYTES)
                .withCodecFactory(new ZstandardCodec())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build();
    }

    private static MessageType schema(String name, List<? extends Column<?>> columns) {
        Type[] types = columns.stream().map(ParquetSheet::type).toArray(Type[]::new);
        return new MessageType(name, types);
    }

    private static Type type(Column<?> column) {
        return switch (column.kind()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case FRACTION -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        };
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        writer.write(values);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final Rows rows;

        Builder(OutputFile file, Rows rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration configuration) {
            return rows;
        }

        @Override
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration configuration) {
            return rows;
        }
    }

    /** Hands rows over, value by value. */
    private static final class Rows extends WriteSupport<List<@Nullable Object>> {
        private final MessageType schema;

        @SuppressWarnings("NullAway.Init")
        private RecordConsumer consumer;

        Rows(MessageType schema) {
            this.schema = schema;
        }

        @Override
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer taker) {
            consumer = taker;
        }

        @Override
        public void write(List<@Nullable Object> values) {
            consumer.startMessage();
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value != null) {
                    String name = schema.getFieldName(i);
                    consumer.startField(name, i);
                    add(value);
                    consumer.endField(name, i);
                }
            }
            consumer.endMessage();
        }

        private void add(Object value) {
            if (value instanceof Long number) {
                consumer.addLong(number);
            } else if (value instanceof Double number) {
                consumer.addDouble(number);
            } else if (value instanceof Boolean flag) {
                consumer.addBoolean(flag);
            } else {
                consumer.addBinary(Binary.fromString(value.toString()));
            }
        }
    }
}
