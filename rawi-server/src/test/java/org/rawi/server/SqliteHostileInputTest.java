package org.rawi.server;

import org.jspecify.annotations.Nullable;

final class SqliteHostileInputTest extends HostileInput {

    @Override
    @Nullable
    String database() {
        return null;
    }
}
