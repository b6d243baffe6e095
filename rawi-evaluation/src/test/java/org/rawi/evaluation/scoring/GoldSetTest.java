package org.rawi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.Reader;
import org.rawi.reading.Act;

class GoldSetTest {

    @TempDir
    Path folder;

    @Test
    void ownSetHasEnoughOfEachRareAct() throws IOException {
        GoldSet own = GoldSet.own();
        assertThat(own.articles()).hasSizeGreaterThanOrEqualTo(40);
        Map<Act, Long> acts = own.gold().stream()
                .flatMap(gold -> gold.statements().stream())
                .map(GoldArticle.Statement::act)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (Act rare : new Act[] {
            Act.WARN,
            Act.DENY,
            Act.THREATEN,
            Act.PROMISE,
            Act.HOPE,
            Act.ACCUSE,
            Act.CONDEMN,
            Act.REJECT,
            Act.WELCOME,
            Act.DECLINE,
            Act.ASK
        }) {
            assertThat(acts.get(rare)).as(rare.name()).isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void folderIsReadByName() throws IOException {
        Files.writeString(folder.resolve("b.json"), "{\"doc\": \"b\", \"text\": \"x\"}");
        Files.writeString(folder.resolve("a.json"), "{\"doc\": \"a\", \"text\": \"x\"}");
        Files.writeString(folder.resolve("notes.txt"), "x");
        assertThat(GoldSet.in(folder).articles()).extracting(Article::id).containsExactly("a", "b");
    }

    @Test
    void folderWithoutArticlesIsNoSet() {
        assertThatThrownBy(() -> GoldSet.in(folder))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage(folder + ": no .json files");
    }

    @Test
    void everyArticleNeedsOneReading() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"doc\": \"a\", \"text\": \"x\"}");
        Files.writeString(folder.resolve("b.json"), "{\"doc\": \"b\", \"text\": \"x\"}");
        GoldSet gold = GoldSet.in(folder);
        Reader reader = new Reader();
        var one = reader.read(gold.articles().get(0));
        assertThatThrownBy(() -> Evaluation.of(gold, java.util.List.of(one)))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("readings: none of 1 of the articles: [b]");
        assertThatThrownBy(() -> Evaluation.of(gold, java.util.List.of(one, one)))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("readings: two of a");
    }
}
