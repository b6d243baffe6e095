package org.rawi.store.base;

import java.util.Map;

/** The databases a library can be kept in. */
public enum Dialect {
    SQLITE("INTEGER", "BLOB", "WITHOUT ROWID"),
    POSTGRESQL("BIGINT", "BYTEA", "");

    private final String number;
    private final String bytes;
    private final String clustered;

    Dialect(String number, String bytes, String clustered) {
        this.number = number;
        this.bytes = bytes;
        this.clustered = clustered;
    }

    /** What the schema's placeholders stand for. */
    Map<String, String> placeholders() {
        return Map.of("number", number, "bytes", bytes, "clustered", clustered);
    }

    /** The folder of what is this dialect's own in the schema. */
    String folder() {
        return this == SQLITE ? "sqlite" : "postgresql";
    }
}
