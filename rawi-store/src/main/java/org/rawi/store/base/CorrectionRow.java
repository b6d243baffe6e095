package org.rawi.store.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.rawi.store.correction.Correction;
import org.rawi.store.correction.CorrectionKind;

/** Corrections out of rows of their table. */
public final class CorrectionRow {
    private CorrectionRow() {}

    public static Correction of(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong("number"),
                row.getString("article"),
                CorrectionKind.valueOf(row.getString("kind")),
                row.getString("finding"),
                row.getString("head"),
                row.getString("context"),
                row.getString("old"),
                row.getString("new"),
                row.getString("author"),
                row.getString("made"),
                row.getString("undone"),
                row.getString("undoer"),
                row.getInt("orphan") == 1);
    }
}
