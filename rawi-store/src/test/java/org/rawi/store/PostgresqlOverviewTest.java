package org.rawi.store;

class PostgresqlOverviewTest extends OverviewContract {
    @Override
    String empty() {
        return Databases.postgresql();
    }
}
