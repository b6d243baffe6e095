package org.rawi.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.Reading;
import org.rawi.reading.Event;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

class ExportsTest {

    @Test
    void everyEventIsAPloverRecordOnItsLine() {
        Reading reading = Sample.full();
        List<String> lines = OutputFormat.PLOVER.render(reading, false).lines().toList();
        assertThat(lines).hasSameSizeAs(reading.events());
        JsonObject first = JsonObject.parse(lines.get(0));
        assertThat(first.text("id"))
                .isEqualTo(
                        reading.document().id() + "#" + reading.events().get(0).id());
        assertThat(first.text("type")).isEqualTo("ASSAULT");
        assertThat(first.text("quad")).isEqualTo("material conflict");
    }

    @Test
    void readingWithoutEventsHasNoPloverRecord() {
        assertThat(OutputFormat.PLOVER.render(Sample.empty("1", "", "نص"), false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT, PLANNED, AGREE",
        "SUPPORT, PLANNED, AGREE",
        "COOPERATE, PLANNED, AGREE",
        "AID, PLANNED, AGREE",
        "RETREAT, PLANNED, CONCEDE",
        "ASSAULT, PLANNED, ASSAULT",
        "CONSULT, OCCURRED, CONSULT",
        "RETREAT, HYPOTHETICAL, RETREAT"
    })
    void onlyPlannedActsTakeAnotherName(EventType type, EventStatus status, EventType expected) {
        Plover plover = Plover.of(event(type, status));
        assertThat(plover.type()).isEqualTo(expected);
        assertThat(plover.mode()).isEqualTo(type == expected ? "visit" : null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-07-30, 2025-07-31, 2025-07-30, TEXT, false",
                "2025-07-30T14:00, 2025-07-31, 2025-07-30, TEXT, false",
                "2019, 2025-07-31, 2019, TEXT, true",
                "-, 2025-07-31T16:05:00+03:00, 2025-07-31, PUBLISHED, false",
                "P3D, 2025-07-31, 2025-07-31, PUBLISHED, false",
                "-, -, -, -, false"
            })
    void dateIsTheTextsOrElseTheArticles(String value, String published, String day, String from, boolean historical) {
        PloverDate date = PloverDate.of(value, published);
        assertThat(date).isEqualTo(new PloverDate(day, from));
        assertThat(date.isHistorical(published)).isEqualTo(historical);
    }

    @Test
    void tablesHaveARowAFindingAndAllColumns() throws IOException {
        StringWriter events = new StringWriter();
        StringWriter statements = new StringWriter();
        Reading reading = Sample.full();
        try (ReadingOutput output = ReadingOutput.tables(events, statements)) {
            output.write(OutputFormat.CSV.render(reading, false));
            output.write(OutputFormat.CSV.render(Sample.empty("2", "", "نص"), false));
            output.write(OutputFormat.CSV.render(reading, false));
        }
        List<CSVRecord> eventRows = rows(events);
        List<CSVRecord> statementRows = rows(statements);
        assertThat(eventRows).hasSize(1 + 2 * reading.events().size());
        assertThat(statementRows).hasSize(1 + 2 * reading.statements().size());
        assertThat(eventRows).allSatisfy(row -> assertThat(row.size()).isEqualTo(CsvTables.EVENT_COLUMNS.size()));
        assertThat(statementRows)
                .allSatisfy(row -> assertThat(row.size()).isEqualTo(CsvTables.STATEMENT_COLUMNS.size()));
        assertThat(statementRows.get(1).get(CsvTables.STATEMENT_COLUMNS.indexOf("content")))
                .isEqualTo("\"القطار سيصل\"");
    }

    private static List<CSVRecord> rows(StringWriter table) throws IOException {
        try (CSVParser parser = CSVParser.parse(table.toString(), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static Event event(EventType type, EventStatus status) {
        Event event = Sample.full().events().get(0);
        return new Event(
                event.id(),
                event.key(),
                event.trigger(),
                event.mentions(),
                type,
                "visit",
                event.contexts(),
                event.cameo(),
                event.actors(),
                event.recipients(),
                status,
                event.statusCue(),
                event.place(),
                event.time(),
                event.timeId(),
                event.figures(),
                event.claimedIn(),
                event.chain(),
                event.rule(),
                event.confidence());
    }
}
