package org.rawi.store;

class PostgresqlSearchTest extends SearchContract {
    @Override
    String empty() {
        return Databases.postgresql();
    }
}
