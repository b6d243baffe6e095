package org.rawi.store;

class PostgresqlLibraryTest extends LibraryContract {
    @Override
    String empty() {
        return Databases.postgresql();
    }
}
