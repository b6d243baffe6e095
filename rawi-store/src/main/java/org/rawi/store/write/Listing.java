package org.rawi.store.write;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;
import org.rawi.store.amend.Amended;
import org.rawi.store.base.Keepable;
import org.rawi.store.base.Moments;
import org.rawi.store.query.Numbers;

/** Puts a reading's findings into the tables that lists are made from, and takes them out again. */
final class Listing {

    private final Session session;
    private final Batches batches;
    private final ActorBook actors;
    private final Merging merging;

    Listing(Session session, Batches batches, ActorBook actors, Merging merging) {
        this.session = session;
        this.batches = batches;
        this.actors = actors;
        this.merging = merging;
    }

    /** Enters the findings that were not rejected; returns for each actor its number in the library or 0. */
    String enter(long article, String day, Amended amended, Findings findings) throws SQLException {
        Reading reading = amended.reading();
        Map<String, Long> numbers = numbers(amended);
        statements(article, day, amended, findings);
        events(article, amended, findings);
        agenda(article, day, reading.agenda());
        for (Part part : Parts.of(reading, amended.rejected(), numbers)) {
            batches.parts
                    .number(Numbers.of(article, part.place()))
                    .text(part.role().name())
                    .number(part.actor())
                    .row();
        }
        StringBuilder list = new StringBuilder();
        for (Actor actor : reading.actors()) {
            list.append(list.isEmpty() ? "" : ",").append(numbers.getOrDefault(actor.id(), 0L));
        }
        return list.toString();
    }

    private Map<String, Long> numbers(Amended amended) throws SQLException {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Actor actor : amended.reading().actors()) {
            Long split = amended.splits().get(actor.id());
            long number = split == null ? actors.number(actor) : split;
            if (number != 0) {
                numbers.put(actor.id(), number);
            }
        }
        return numbers;
    }

    private void statements(long article, String day, Amended amended, Findings findings) throws SQLException {
        int place = 0;
        for (Statement statement : amended.reading().statements()) {
            long number = Numbers.of(article, place);
            if (!amended.rejected().contains(statement.id())) {
                batches.statements
                        .number(number)
                        .number(number)
                        .number(1)
                        .text(statement.act().name())
                        .text(statement.form().name())
                        .text(day)
                        .number(Doubts.of(statement, amended.touched()))
                        .row();
                merging.add(number, findings.statements().get(place), batches);
            }
            place++;
        }
    }

    private void events(long article, Amended amended, Findings findings) throws SQLException {
        int place = 0;
        for (Event event : amended.reading().events()) {
            long number = Numbers.of(article, place);
            if (!amended.rejected().contains(event.id())) {
                batches.events
                        .number(number)
                        .number(number)
                        .number(1)
                        .text(event.type().name())
                        .text(event.status().name())
                        .text(findings.days().get(place))
                        .number(Doubts.of(event, amended.touched()))
                        .row();
                merging.add(-number, findings.events().get(place), batches);
            }
            place++;
        }
    }

    private void agenda(long article, String day, List<AgendaItem> items) throws SQLException {
        int place = 0;
        for (AgendaItem item : items) {
            String due = item.due();
            String first = Moments.first(due);
            batches.agenda
                    .number(Numbers.of(article, place++))
                    .text(item.kind().name())
                    .text(Keepable.orNull(due))
                    .text(first.isEmpty() ? day : first)
                    .row();
        }
    }

    /** Takes an article's findings out of the lists. */
    void leave(long article) throws SQLException {
        long first = Numbers.of(article, 0);
        long last = Numbers.of(article, Numbers.MOST_PLACES - 1);
        merging.leave(first, last);
        for (String table : Set.of("agenda", "part")) {
            session.execute("DELETE FROM " + table + " WHERE number BETWEEN ? AND ?", first, last);
        }
        session.execute("DELETE FROM gist WHERE number BETWEEN ? AND ?", first, last);
        session.execute("DELETE FROM gist WHERE number BETWEEN ? AND ?", -last, -first);
    }
}
