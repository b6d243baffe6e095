package org.rawi.formats;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.text.Anchor;

/** Statements, events and times of a reading as tab-separated lines. */
final class ReadingTable {

    static final String COLUMNS = "document\tid\tlayer\tkind\twho\twhom\twhen\tword\twhat\tchain\trule\tconfidence";

    private ReadingTable() {}

    static String render(Reading reading) {
        Names names = new Names(reading);
        StringBuilder table = new StringBuilder();
        String document = reading.document().id();
        for (Statement statement : reading.statements()) {
            row(
                    table,
                    document,
                    statement.id(),
                    "statement",
                    statement.act().name(),
                    names.of(statement.speakers()),
                    orEmpty(statement.addressee()),
                    time(reading, statement.time()),
                    texts(statement.cue()),
                    texts(statement.content()),
                    names.ofChain(statement.chain()),
                    statement.rule(),
                    String.valueOf(statement.confidence()));
        }
        for (Event event : reading.events()) {
            row(
                    table,
                    document,
                    event.id(),
                    "event",
                    event.type().name(),
                    names.ofParties(event.actors()),
                    names.ofParties(event.recipients()),
                    time(reading, event.timeId()),
                    event.trigger().text(),
                    event.status().name(),
                    names.ofChain(event.chain()),
                    event.rule(),
                    String.valueOf(event.confidence()));
        }
        for (Time time : reading.times()) {
            String value = time.value() == null ? "" : time.value();
            String word = time.anchor().text();
            row(table, document, time.id(), "time", time.type().name(), "", "", value, word, "", "", time.rule(), "");
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String... cells) {
        StringJoiner row = new StringJoiner("\t", "", "\n");
        for (String cell : cells) {
            row.add(Printable.cell(cell));
        }
        table.append(row);
    }

    private static String time(Reading reading, @Nullable String id) {
        return reading.times().stream()
                .filter(time -> time.id().equals(id) && time.value() != null)
                .map(time -> String.valueOf(time.value()))
                .findFirst()
                .orElse("");
    }

    private static String texts(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::text).collect(Collectors.joining(" … "));
    }

    private static String orEmpty(@Nullable Anchor anchor) {
        return anchor == null ? "" : anchor.text();
    }
}
