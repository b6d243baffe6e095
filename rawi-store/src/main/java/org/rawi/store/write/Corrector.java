package org.rawi.store.write;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;
import org.rawi.store.amend.Finding;
import org.rawi.store.base.Packing;
import org.rawi.store.correction.Correction;
import org.rawi.store.correction.CorrectionKind;
import org.rawi.store.query.Numbers;

/** Makes corrections and takes them back. */
final class Corrector {
    private final Session session;
    private final ActorBook actors;
    private final CorrectionLog log;
    private final Articles articles;
    private boolean changed;

    Corrector(Session session, ActorBook actors, CorrectionLog log, Articles articles) {
        this.session = session;
        this.actors = actors;
        this.log = log;
        this.articles = articles;
    }

    /** Whether anything was changed since this was asked last. */
    boolean changed() {
        boolean was = changed;
        changed = false;
        return was;
    }

    Correction make(Wanted wanted, String now) throws SQLException {
        changed = true;
        return switch (wanted.kind()) {
            case MERGE_ACTORS -> merge(wanted, now);
            case SPLIT_ACTOR -> split(wanted, now);
            case REJECT_STATEMENT, STATEMENT_SPEAKER, STATEMENT_ACT, REJECT_EVENT, EVENT_TYPE -> finding(wanted, now);
        };
    }

    private Correction finding(Wanted wanted, String now) throws SQLException {
        long article = Numbers.article(wanted.number());
        Reading raw = raw(article);
        Reading shown = shown(article);
        int place = Numbers.place(wanted.number());
        boolean event = wanted.kind() == CorrectionKind.REJECT_EVENT || wanted.kind() == CorrectionKind.EVENT_TYPE;
        String before;
        Finding finding;
        if (event) {
            if (place >= raw.events().size()) {
                throw LibraryWriter.noSuch("there is no event of number " + wanted.number());
            }
            finding = Finding.of(raw, raw.events().get(place));
            Event now1 = shown.events().get(place);
            before = wanted.kind() == CorrectionKind.EVENT_TYPE ? now1.type().name() : null;
        } else {
            if (place >= raw.statements().size()) {
                throw LibraryWriter.noSuch("there is no statement of number " + wanted.number());
            }
            finding = Finding.of(raw, raw.statements().get(place));
            before = before(wanted.kind(), shown, shown.statements().get(place));
        }
        if (!finding.key().equals(wanted.key())) {
            throw LibraryWriter.noSuch("number " + wanted.number() + " is another finding by now");
        }
        return logged(wanted, raw, article, finding, before, wanted.after(), now);
    }

    private static @Nullable String before(CorrectionKind kind, Reading shown, Statement statement) {
        if (kind == CorrectionKind.STATEMENT_ACT) {
            return statement.act().name();
        }
        if (kind != CorrectionKind.STATEMENT_SPEAKER || statement.speakers().isEmpty()) {
            return null;
        }
        return shown.actors().stream()
                .filter(actor -> statement.speakers().contains(actor.id()))
                .map(Actor::name)
                .collect(Collectors.joining("\n"));
    }

    private Correction split(Wanted wanted, String now) throws SQLException {
        Reading raw = raw(wanted.number());
        Actor actor = raw.actors().stream()
                .filter(each -> each.key().equals(wanted.key()))
                .findFirst()
                .orElseThrow(() ->
                        LibraryWriter.noSuch("article " + wanted.number() + " has no actor of key " + wanted.key()));
        long own = actors.enter(actor, "", true);
        return logged(wanted, raw, wanted.number(), Finding.of(raw, actor), null, Long.toString(own), now);
    }

    private Correction logged(
            Wanted wanted,
            Reading raw,
            long article,
            Finding finding,
            @Nullable String before,
            @Nullable String after,
            String now)
            throws SQLException {
        Correction correction = new Correction(
                log.next(),
                raw.document().id(),
                wanted.kind(),
                finding.key(),
                finding.head(),
                finding.context(),
                before,
                after,
                wanted.author(),
                now,
                null,
                null,
                false);
        log.append(correction);
        articles.correct(article, raw);
        return correction;
    }

    private Correction merge(Wanted wanted, String now) throws SQLException {
        long kept = root(Long.parseLong(Objects.requireNonNull(wanted.after())));
        long merged = root(wanted.number());
        if (kept == merged) {
            throw LibraryWriter.noSuch("actors " + kept + " and " + wanted.number() + " are one already");
        }
        List<Long> moved = new ArrayList<>();
        session.each("SELECT number FROM actor WHERE same_as = ?", row -> moved.add(row.getLong(1)), merged);
        String name = Objects.requireNonNull(
                session.first("SELECT name FROM actor WHERE number = ?", row -> row.getString(1), merged));
        session.execute("UPDATE actor SET same_as = ? WHERE number = ? OR same_as = ?", kept, merged, merged);
        Correction correction = new Correction(
                log.next(),
                null,
                CorrectionKind.MERGE_ACTORS,
                Long.toString(merged),
                name,
                "",
                moved.stream().map(String::valueOf).collect(Collectors.joining(",")),
                Long.toString(kept),
                wanted.author(),
                now,
                null,
                null,
                false);
        log.append(correction);
        actors.forget();
        return correction;
    }

    /** The actor an actor was merged into, else itself. */
    private long root(long number) throws SQLException {
        Long root = session.first(
                "SELECT coalesce(same_as, number) FROM actor WHERE number = ?", row -> row.getLong(1), number);
        if (root == null) {
            throw LibraryWriter.noSuch("there is no actor of number " + number);
        }
        return root;
    }

    Correction undo(long number, String author, String now) throws SQLException {
        Correction correction = log.find(number);
        if (correction == null) {
            throw LibraryWriter.noSuch("there is no correction of number " + number);
        }
        if (!correction.holds()) {
            return correction;
        }
        changed = true;
        log.undo(number, author, now);
        String article = correction.article();
        if (article == null) {
            unmerge(correction);
        } else {
            Articles.Known known = articles.known(article);
            if (known != null) {
                articles.correct(known.number(), raw(known.number()));
            }
        }
        return Objects.requireNonNull(log.find(number));
    }

    /** What had been merged into the actor before goes with it. */
    private void unmerge(Correction correction) throws SQLException {
        long merged = Long.parseLong(correction.finding());
        session.execute("UPDATE actor SET same_as = NULL WHERE number = ?", merged);
        String before = correction.before();
        for (String moved : before == null || before.isEmpty() ? new String[0] : before.split(",", -1)) {
            session.execute("UPDATE actor SET same_as = ? WHERE number = ?", merged, Long.parseLong(moved));
        }
        actors.forget();
    }

    private Reading raw(long article) throws SQLException {
        return reading("packed", article);
    }

    private Reading shown(long article) throws SQLException {
        return reading("CASE WHEN length(corrected) > 0 THEN corrected ELSE packed END", article);
    }

    private Reading reading(String column, long article) throws SQLException {
        byte[] packed = session.first(
                "SELECT " + column + " FROM reading r JOIN article a ON a.number = r.article AND a.newest = 1"
                        + " WHERE r.article = ?",
                row -> row.getBytes(1),
                article);
        if (packed == null) {
            throw LibraryWriter.noSuch("there is no article of number " + article + ", or it has a newer version");
        }
        return Packing.unpack(packed);
    }
}
