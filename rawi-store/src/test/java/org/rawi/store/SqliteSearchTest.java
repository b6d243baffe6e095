package org.rawi.store;

class SqliteSearchTest extends SearchContract {
    @Override
    String empty() {
        return Databases.sqlite(folder);
    }
}
