package org.rawi.store;

class SqliteLibraryTest extends LibraryContract {
    @Override
    String empty() {
        return Databases.sqlite(folder);
    }
}
