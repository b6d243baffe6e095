package org.rawi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.text.Field;

class GoldParserTest {

    @Test
    void fragmentIsTheOccurrenceItNames() {
        GoldArticle gold = GoldParser.parse("a.json", """
                {"doc": "a", "title": "قال", "text": "قال ثم قال", "outlet": "x", "publishedAt": "2024-04-09",
                 "statements": [], "events": [], "times": [],
                 "furniture": [{"t": "قال"}, {"t": "قال", "n": 2}, {"t": "قال", "in": "title"}]}
                """);
        assertThat(gold.furniture())
                .containsExactly(new Span(Field.BODY, 0, 3), new Span(Field.BODY, 7, 10), new Span(Field.TITLE, 0, 3));
        assertThat(gold.article().publisher()).isEqualTo("x");
        assertThat(gold.article().publishedAt()).isEqualTo("2024-04-09");
    }

    @Test
    void absentListsAreEmptyAndAbsentNamesUnknown() {
        GoldArticle gold = GoldParser.parse("a.json", """
                {"doc": "a", "text": "قال خير", "statements": [{"id": "S1", "cue": [{"t": "قال"}], "source": null,
                 "speaker": null, "content": [{"t": "خير"}], "form": "INDIRECT", "act": "SAY"}]}
                """);
        GoldArticle.Statement statement = gold.statements().get(0);
        assertThat(statement.source()).isEmpty();
        assertThat(statement.speaker()).isNull();
        assertThat(statement.via()).isNull();
        assertThat(List.of(gold.events(), gold.times(), gold.furniture())).allMatch(List::isEmpty);
    }

    @Test
    void complaintNamesFileAndItem() {
        assertThatThrownBy(() -> GoldParser.parse("a.json", "{\"doc\": \"a\",\n \"text\": }"))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessageStartingWith("a.json:2: not JSON");
        assertThatThrownBy(() -> GoldParser.parse("a.json", "[]"))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("a.json: no JSON object");
        assertThatThrownBy(() -> GoldParser.parse("a.json", "{\"text\": \"\"}"))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("a.json: no text 'doc'");
        assertThatThrownBy(() -> GoldParser.parse("a.json", """
                {"doc": "a", "text": "قال", "events": [{"id": "E1", "trigger": {"t": "قال"}, "type": "WALK"}]}
                """))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("a.json E1: no type 'WALK'");
        assertThatThrownBy(() -> GoldParser.parse("a.json", """
                {"doc": "a", "text": "قال", "furniture": [{"t": "قال", "n": 2}]}
                """))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessageStartingWith("a.json furniture: occurrence 2 of");
    }
}
