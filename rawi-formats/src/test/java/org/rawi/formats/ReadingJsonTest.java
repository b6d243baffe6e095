package org.rawi.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rawi.Reading;

class ReadingJsonTest {

    @Test
    void everythingThatIsWrittenIsParsedBack() {
        assertThat(ReadingJson.parse(ReadingJson.line(Sample.full()))).isEqualTo(Sample.full());
        assertThat(ReadingJson.parse(ReadingJson.indented(Sample.full()))).isEqualTo(Sample.full());
    }

    @Property(tries = 300)
    void anyTextSurvivesUtf8(@ForAll("anyText") String title, @ForAll("anyText") String text) {
        Reading reading = Sample.empty("a", title, text);
        byte[] bytes = ReadingJson.line(reading).getBytes(StandardCharsets.UTF_8);
        assertThat(ReadingJson.parse(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(reading);
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings()
                .withChars('a', 'ق', '«', '"', '\\', '\n', '\u0000', '\u2028', '\ud83d', '\ude00', '\uFFFF')
                .ofMaxLength(30);
    }

    @Test
    void lineHasNoLineBreak() {
        assertThat(ReadingJson.line(Sample.full())).doesNotContain("\n");
    }

    @Test
    void anchorsStandInTheFindingThatHasOne() {
        assertThat(ReadingJson.line(Sample.full()))
                .contains(
                        "\"furniture\":[{\"in\":\"BODY\",\"start\":103,\"end\":107,\"text\":\"شارك\",\"kind\":\"SHARE\"}]"
                                .replace(
                                        "103",
                                        String.valueOf(Sample.body("شارك").start()))
                                .replace(
                                        "107",
                                        String.valueOf(Sample.body("شارك").end())))
                .contains("\"cue\":[{\"in\":\"BODY\",\"start\":0,\"end\":3,\"text\":\"قال\"}],\"cueLemma\":\"قال\"");
    }

    @Test
    void statementIsWrittenInTheShapeOfTheSchema() {
        String json = ReadingJson.line(Sample.full());
        String second = json.substring(json.indexOf("{\"id\":\"s2\""), json.indexOf("],\"events\""));
        assertThat(second).isEqualTo("""
                        {"id":"s2","key":"ks2","cue":[],"cueLemma":null,"source":null,"sourceAbsent":"NONE","speakers":[],\
                        "speakerBasis":null,"antecedent":null,"content":[{"in":"TITLE","start":8,"end":16,"text":"لا تمديد"}],\
                        "form":"INDIRECT","act":"DENY","negated":true,"stance":"DISTANCING","addressee":null,"addressees":[],\
                        "setting":null,"time":null,"within":"s1","about":[],"chain":[],"rule":"headline-colon",\
                        "confidence":0.5}""");
    }

    @Test
    void reasonForAnAbsentSourceStandsOnlyWhereItIsAbsent() {
        assertThat(ReadingJson.line(Sample.full())).containsOnlyOnce("sourceAbsent");
    }

    @Test
    void fieldsForPagesAreLeftOutWhereThereIsNoPage() {
        assertThat(ReadingJson.line(Sample.empty("a", "", "نص")))
                .doesNotContain("evidence")
                .doesNotContain("paragraphs");
    }

    @Test
    void unknownFieldsAreSkipped() {
        String json = ReadingJson.line(Sample.full()).replace("{\"schema\"", "{\"later\":{\"a\":[1,2.5]},\"schema\"");
        assertThat(ReadingJson.parse(json)).isEqualTo(Sample.full());
    }

    @Test
    void whatIsNoReadingIsNamedByItsField() {
        String json = ReadingJson.line(Sample.full());
        assertMalformed("[1]", "reading: not an object");
        assertMalformed("{", "not JSON");
        assertMalformed("{}", "reading.schema: missing");
        assertMalformed(json.replace("rawi/1", "rawi/2"), "schema rawi/2");
        assertMalformed(json.replace("\"DENY\"", "\"SHOUT\""), "reading.statements[1].act: no Act 'SHOUT'");
        assertMalformed(json.replace("\"start\":8", "\"start\":9"), "reading.statements[1].content[0]: ");
        assertMalformed(json.replace("\"negated\":true", "\"negated\":\"yes\""), "negated: not a Boolean");
    }

    private static void assertMalformed(String json, String message) {
        assertThatThrownBy(() -> ReadingJson.parse(json))
                .isInstanceOf(MalformedReadingException.class)
                .hasMessageContaining(message);
    }
}
