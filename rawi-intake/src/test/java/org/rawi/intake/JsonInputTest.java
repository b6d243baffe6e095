package org.rawi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;

class JsonInputTest {

    @TempDir
    Path folder;

    @Test
    void allFieldsOfAnArticleAreTaken() {
        Path file = json("a.json", """
                {"id": "x1", "title": "عنوان", "text": "نص\\n\\nثان", "publishedAt": "2025-07-31",
                 "url": "https://example.org/1", "publisher": "الصحيفة"}
                """);
        assertThat(Taken.from(file).only())
                .isEqualTo(new Article("x1", "عنوان", "نص\n\nثان", "2025-07-31", "https://example.org/1", "الصحيفة"));
    }

    @Test
    void docAndOutletStandForIdAndPublisher() {
        Article article = Taken.from(json("a.json", """
                {"doc": "D7", "outlet": "وكالة", "text": "نص"}""")).only();
        assertThat(article.id()).isEqualTo("D7");
        assertThat(article.publisher()).isEqualTo("وكالة");
    }

    @Test
    void otherFieldsAreIgnoredWhateverTheyHold() {
        Path file = json("a.json", """
                {"statements": [{"id": "S1", "text": "x"}], "n": 1e5, "id": "a", "text": "نص", "meta": {"title": "لا"}}""");
        assertThat(Taken.from(file).only()).isEqualTo(Article.of("a", "", "نص"));
    }

    @Test
    void objectWithoutIdIsCalledLikeItsFile() {
        assertThat(Taken.from(json("a.json", "{\"text\": \"نص\"}")).ids()).containsExactly("a.json");
    }

    @Test
    void numberIsAnId() {
        assertThat(Taken.from(json("a.json", "{\"id\": 17, \"text\": \"نص\"}")).ids())
                .containsExactly("17");
    }

    @Test
    void articlesOfAnArrayWithoutIdsAreNumbered() {
        Path file = json("a.json", """
                [{"text": "واحد"}, {"id": "b", "text": "اثنان"}, {"text": "ثلاثة"}]""");
        assertThat(Taken.from(file).ids()).containsExactly("a.json#1", "b", "a.json#3");
    }

    @Test
    void lineWithoutIdIsCalledByFileAndLine() {
        Path file = json("a.jsonl", "{\"text\": \"واحد\"}\n\n{\"text\": \"ثلاثة\"}");
        assertThat(Taken.from(file).ids()).containsExactly("a.jsonl#1", "a.jsonl#3");
    }

    @Test
    void invalidLineIsNamedAndTheOthersAreRead() {
        Path file = json("a.jsonl", """
                {"id": "1", "text": "واحد"}
                {"id": "2", "text":
                {"id": "3", "text": "ثلاثة"} extra
                [1]
                {"id": "5", "text": "خمسة"}
                """);
        Taken taken = Taken.from(file);
        assertThat(taken.ids()).containsExactly("1", "5");
        assertThat(taken.refusals()).hasSize(3);
        assertThat(taken.refusals().get(0)).startsWith("a.jsonl:2: not valid JSON: ");
        assertThat(taken.refusals().get(1)).startsWith("a.jsonl:3: not valid JSON: ");
        assertThat(taken.refusals().get(2)).isEqualTo("a.jsonl:4: not a JSON object");
    }

    @Test
    void brokenDocumentIsNamedWithItsLine() {
        Path file = json("a.json", "[{\"id\": \"1\", \"text\": \"واحد\"},\n{\"id\": oops}]");
        Taken taken = Taken.from(file);
        assertThat(taken.ids()).containsExactly("1");
        assertThat(taken.refusals()).singleElement().asString().startsWith("a.json:2: not valid JSON: ");
    }

    @Test
    void articleNeedsTextThatIsText() {
        Path file = json("a.jsonl", """
                {"id": "1"}
                {"id": "2", "text": 5}
                {"id": "3", "text": " \\n", "title": ""}
                {"id": "4", "text": null}
                """);
        assertThat(Taken.from(file).refusals())
                .containsExactly(
                        "a.jsonl:1: no field 'text'",
                        "a.jsonl:2: field 'text' is not a string",
                        "a.jsonl:3: the text is empty",
                        "a.jsonl:4: no field 'text'");
    }

    @Test
    void headlineAloneIsAnArticle() {
        assertThat(Taken.from(json("a.json", "{\"title\": \"بوتين: سنرد\", \"text\": \"\"}"))
                        .only()
                        .title())
                .isEqualTo("بوتين: سنرد");
    }

    @Test
    void twoArticlesWithOneIdAreRefusedByName() {
        Path first = json("a.json", "{\"id\": \"same\", \"text\": \"واحد\"}");
        Path second = json("b.jsonl", "{\"id\": \"other\", \"text\": \"x\"}\n{\"id\": \"same\", \"text\": \"اثنان\"}");
        Taken taken = Taken.from(first, second);
        assertThat(taken.ids()).containsExactly("same", "other");
        assertThat(taken.refusals()).containsExactly("b.jsonl:2: id 'same' is taken by " + first);
    }

    @Test
    void publicationDateIsGivenToArticlesWithoutOneOnly() {
        Path file = json("a.jsonl", """
                {"id": "1", "text": "نص", "publishedAt": "2020-01-01T10:00:00+03:00"}
                {"id": "2", "text": "نص", "publishedAt": null}
                """);
        assertThat(Taken.from(new byte[0], "2025-07-31", file.toString()).articles())
                .extracting(Article::publishedAt)
                .containsExactly("2020-01-01T10:00:00+03:00", "2025-07-31");
    }

    @Test
    void dateThatIsNoneIsNotedAndLeftOut() {
        Path file = json("a.json", "{\"id\": \"1\", \"text\": \"نص\", \"publishedAt\": \"أمس\"}");
        Taken taken = Taken.from(file);
        assertThat(taken.articles()).extracting(Article::publishedAt).containsExactly((String) null);
        assertThat(taken.all().get(0)).isInstanceOf(Incoming.Noted.class);
    }

    @Test
    void loneSurrogatesAndManyQuoteMarksAreText() {
        String quotes = "«\\\"".repeat(50_000);
        Article article = Taken.from(json("a.json", "{\"text\": \"قال \\ud83d ثم " + quotes + "\"}"))
                .only();
        assertThat(article.text()).startsWith("قال \ud83d ثم «\"").hasSize(100_009);
    }

    @Test
    void textOfFiftyMegabytesIsTaken() {
        String text = "قال الوزير إن الحكومة ستعمل. ".repeat(1_000_000);
        Article article =
                Taken.from(json("a.jsonl", "{\"text\": \"" + text + "\"}\n")).only();
        assertThat(article.text().length()).isEqualTo(text.length());
    }

    private Path json(String name, String json) {
        return Taken.write(folder.resolve(name), json);
    }
}
