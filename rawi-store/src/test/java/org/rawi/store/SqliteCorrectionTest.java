package org.rawi.store;

class SqliteCorrectionTest extends CorrectionContract {
    @Override
    String empty() {
        return Databases.sqlite(folder);
    }
}
