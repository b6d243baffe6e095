package org.rawi.store;

class PostgresqlCorrectionTest extends CorrectionContract {
    @Override
    String empty() {
        return Databases.postgresql();
    }
}
