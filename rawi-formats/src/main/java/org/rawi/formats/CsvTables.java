package org.rawi.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.Event;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.text.Anchor;

/** Events and statements of a reading as rows of two CSV tables (RFC 4180); lists are joined by a semicolon. */
final class CsvTables {
    /** Stands between the rows of the two tables; no cell can hold it. */
    static final char BETWEEN = '\u001E';

    static final List<String> EVENT_COLUMNS = List.of(
            "document",
            "id",
            "key",
            "publishedAt",
            "type",
            "mode",
            "quad",
            "cameo",
            "contexts",
            "status",
            "trigger",
            "triggerIn",
            "triggerStart",
            "triggerEnd",
            "actors",
            "actorNames",
            "actorCountries",
            "recipients",
            "recipientNames",
            "recipientCountries",
            "place",
            "time",
            "timeValue",
            "figures",
            "claimedIn",
            "chain",
            "rule",
            "confidence");

    static final List<String> STATEMENT_COLUMNS = List.of(
            "document",
            "id",
            "key",
            "publishedAt",
            "act",
            "form",
            "negated",
            "stance",
            "cue",
            "source",
            "speakers",
            "speakerCountries",
            "addressee",
            "content",
            "contentIn",
            "contentStart",
            "contentEnd",
            "timeValue",
            "within",
            "chain",
            "rule",
            "confidence");

    private final Reading reading;
    private final Names names;
    private final Map<String, Actor> actors = new HashMap<>();

    private CsvTables(Reading reading) {
        this.reading = reading;
        names = new Names(reading);
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    /** The rows of its events, {@link #BETWEEN}, the rows of its statements. */
    static String rows(Reading reading) {
        CsvTables tables = new CsvTables(reading);
        StringBuilder rows = new StringBuilder();
        reading.events().forEach(event -> row(rows, tables.event(event)));
        rows.append(BETWEEN);
        reading.statements().forEach(statement -> row(rows, tables.statement(statement)));
        return rows.toString();
    }

    /** A line of a table, with its end. */
    static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        row(line, cells);
        return line.toString();
    }

    private static void row(StringBuilder rows, List<String> cells) {
        try {
            new CSVPrinter(rows, CSVFormat.RFC4180)
                    .printRecord(cells.stream().map(Printable::cell).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    private List<String> event(Event event) {
        List<String> row = new ArrayList<>();
        document(row, event.id(), event.key());
        row.add(event.type().name());
        row.add(orEmpty(event.mode()));
        row.add(Plover.quad(event.type()));
        row.add(orEmpty(event.cameo()));
        row.add(String.join("; ", event.contexts()));
        row.add(event.status().name());
        row.add(event.trigger().text());
        place(row, event.trigger(), event.trigger());
        parties(row, event.actors());
        parties(row, event.recipients());
        row.add(event.place() == null ? "" : event.place().text());
        row.add(event.time() == null ? "" : event.time().text());
        row.add(value(event.timeId()));
        row.add(event.figures().stream()
                .map(figure -> figure.kind() + "=" + figure.value())
                .collect(Collectors.joining("; ")));
        row.add(orEmpty(event.claimedIn()));
        row.add(names.ofChain(event.chain()));
        row.add(event.rule());
        row.add(String.valueOf(event.confidence()));
        return row;
    }

    private List<String> statement(Statement statement) {
        List<String> row = new ArrayList<>();
        document(row, statement.id(), statement.key());
        row.add(statement.act().name());
        row.add(statement.form().name());
        row.add(String.valueOf(statement.negated()));
        row.add(statement.stance().name());
        row.add(texts(statement.cue()));
        row.add(statement.source() == null ? "" : statement.source().text());
        row.add(names.of(statement.speakers()));
        row.add(joined(statement.speakers().stream().map(actors::get).toList(), Actor::country));
        row.add(statement.addressee() == null ? "" : statement.addressee().text());
        row.add(texts(statement.content()));
        List<Anchor> content = statement.content();
        place(row, content.get(0), content.get(content.size() - 1));
        row.add(value(statement.time()));
        row.add(orEmpty(statement.within()));
        row.add(names.ofChain(statement.chain()));
        row.add(statement.rule());
        row.add(String.valueOf(statement.confidence()));
        return row;
    }

    private void document(List<String> row, String id, String key) {
        row.add(reading.document().id());
        row.add(id);
        row.add(key);
        row.add(orEmpty(reading.document().publishedAt()));
    }

    private static void place(List<String> row, Anchor first, Anchor last) {
        row.add(first.in().name());
        row.add(String.valueOf(first.start()));
        row.add(String.valueOf(last.end()));
    }

    private void parties(List<String> row, List<Party> parties) {
        List<@Nullable Actor> known = parties.stream()
                .map(party -> party.actor() == null ? null : actors.get(party.actor()))
                .collect(Collectors.toCollection(ArrayList::new));
        row.add(parties.stream().map(party -> party.anchor().text()).collect(Collectors.joining("; ")));
        row.add(joined(known, Actor::name));
        row.add(joined(known, Actor::country));
    }

    private static String joined(List<? extends @Nullable Actor> actors, Function<Actor, @Nullable String> value) {
        return actors.stream()
                .map(actor -> actor == null ? "" : orEmpty(value.apply(actor)))
                .collect(Collectors.joining("; "));
    }

    private String value(@Nullable String time) {
        return reading.times().stream()
                .filter(each -> each.id().equals(time))
                .map(Time::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String texts(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::text).collect(Collectors.joining(" … "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
