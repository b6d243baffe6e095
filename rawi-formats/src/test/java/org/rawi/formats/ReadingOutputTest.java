package org.rawi.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.rawi.Reading;

class ReadingOutputTest {

    private static final Reading ONE = Sample.empty("1", "", "واحد");
    private static final Reading TWO = Sample.empty("2", "", "اثنان");

    @Test
    void oneReadingIsAnObjectAndSeveralAreAnArray() throws IOException {
        assertThat(written(OutputFormat.JSON, ONE)).startsWith("{").endsWith("}\n");
        assertThat(written(OutputFormat.JSON, ONE, TWO))
                .startsWith("[\n{")
                .contains("},\n{")
                .endsWith("}\n]\n");
        assertThat(written(OutputFormat.JSON)).isEmpty();
    }

    @Test
    void jsonLinesAreOneALine() throws IOException {
        assertThat(written(OutputFormat.JSONL, ONE, TWO).lines()).hasSize(2);
    }

    @Test
    void tableNamesItsColumnsOnce() throws IOException {
        assertThat(written(OutputFormat.TABLE, Sample.full(), Sample.full()).lines())
                .filteredOn(line -> line.startsWith("document\tid"))
                .hasSize(1);
    }

    @Test
    void everyLineOfATableHasAllColumns() throws IOException {
        assertThat(written(OutputFormat.TABLE, Sample.full()).lines())
                .hasSize(5)
                .allSatisfy(
                        line -> assertThat(line.chars().filter(c -> c == '\t')).hasSize(11));
    }

    @Test
    void tableTellsWhoSaidWhatAndWhen() throws IOException {
        assertThat(written(OutputFormat.TABLE, Sample.full()))
                .contains("x1\ts1\tstatement\tSAY\tسامي حداد\tوكالة سبق\t2025-07-31\tقال\t\"القطار سيصل\"\t");
    }

    private static String written(OutputFormat format, Reading... readings) throws IOException {
        StringWriter out = new StringWriter();
        try (ReadingOutput output = new ReadingOutput(format, out)) {
            for (Reading reading : readings) {
                output.write(format.render(reading, false));
            }
        }
        return out.toString();
    }
}
