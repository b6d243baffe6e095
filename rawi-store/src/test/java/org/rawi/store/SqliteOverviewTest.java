package org.rawi.store;

class SqliteOverviewTest extends OverviewContract {
    @Override
    String empty() {
        return Databases.sqlite(folder);
    }
}
