package org.rawi.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.rawi.Article;
import org.rawi.Reader;
import org.rawi.Reading;

final class FindingJsonTest {

    private interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    private final Reading reading = new Reader()
            .read(new Article(
                    "1",
                    "",
                    "أعلن وزير النقل سامي الأحمد أن الحكومة ستوقع الاتفاق يوم 15 أكتوبر 2025. وقتل ثلاثة جنود في هجوم.",
                    "2025-10-01",
                    null,
                    null));

    @Test
    void findingsAreWrittenAsInsideTheirReading() throws IOException {
        String whole = ReadingJson.line(reading);
        assertThat(reading.statements()).isNotEmpty();
        assertThat(reading.events()).isNotEmpty();
        for (var statement : reading.statements()) {
            assertThat(whole).contains(written(json -> FindingJson.write(json, statement)));
        }
        for (var event : reading.events()) {
            assertThat(whole).contains(written(json -> FindingJson.write(json, event)));
        }
        for (var item : reading.agenda()) {
            assertThat(whole).contains(written(json -> FindingJson.write(json, item)));
        }
        assertThat(written(json -> FindingJson.write(json, reading))).isEqualTo(whole);
    }

    private static String written(Writing writing) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = ReadingJson.JSON.createGenerator(out)) {
            writing.write(json);
        }
        return out.toString();
    }
}
