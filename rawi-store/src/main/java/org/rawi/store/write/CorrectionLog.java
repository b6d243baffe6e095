package org.rawi.store.write;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.store.amend.Amended;
import org.rawi.store.base.CorrectionRow;
import org.rawi.store.correction.Correction;

/** The corrections as they lie in the database. */
final class CorrectionLog {
    private final Session session;
    private final Set<String> corrected = new HashSet<>();

    CorrectionLog(Session session) throws SQLException {
        this.session = session;
        forget();
    }

    /** Somebody else has written. */
    void forget() throws SQLException {
        corrected.clear();
        session.each(
                "SELECT DISTINCT article FROM correction WHERE article IS NOT NULL AND undone IS NULL",
                row -> corrected.add(row.getString(1)));
    }

    /** Those of an article that were not undone, in the order in which they were made. */
    List<Correction> holding(String article) throws SQLException {
        List<Correction> corrections = new ArrayList<>();
        if (corrected.contains(article)) {
            session.each(
                    "SELECT * FROM correction WHERE article = ? AND undone IS NULL ORDER BY number",
                    row -> corrections.add(CorrectionRow.of(row)),
                    article);
        }
        return corrections;
    }

    /** Marks which of an article's corrections found nothing to apply to. */
    void orphans(List<Correction> corrections, Amended amended) throws SQLException {
        for (Correction correction : corrections) {
            boolean orphan = amended.orphans().contains(correction.number());
            if (orphan != correction.orphan()) {
                session.execute(
                        "UPDATE correction SET orphan = ? WHERE number = ?", orphan ? 1 : 0, correction.number());
            }
        }
    }

    @Nullable
    Correction find(long number) throws SQLException {
        return session.first("SELECT * FROM correction WHERE number = ?", CorrectionRow::of, number);
    }

    long next() throws SQLException {
        return session.number("SELECT coalesce(max(number), 0) + 1 FROM correction");
    }

    void append(Correction correction) throws SQLException {
        session.execute(
                "INSERT INTO correction (number, article, kind, finding, head, context, old, new, author, made, orphan)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                correction.number(),
                correction.article(),
                correction.kind().name(),
                correction.finding(),
                correction.head(),
                correction.context(),
                correction.before(),
                correction.after(),
                correction.author(),
                correction.madeAt());
        if (correction.article() != null) {
            corrected.add(correction.article());
        }
    }

    void undo(long number, String author, String now) throws SQLException {
        session.execute(
                "UPDATE correction SET undone = ?, undoer = ?, orphan = 0 WHERE number = ?", now, author, number);
    }
}
