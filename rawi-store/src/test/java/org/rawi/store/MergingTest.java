package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.EventView;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Slice;
import org.rawi.store.query.StatementEntry;
import org.rawi.store.query.StatementView;

/** What is one over articles. */
class MergingTest {
    private static final int PAIRS = 120;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Pair(boolean statement, boolean same, String kind, Article first, Article second) {}

    private static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(MergingTest.class.getResourceAsStream("merging-pairs.tsv"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : all.lines().filter(each -> !each.startsWith("#")).toList()) {
                String[] cells = line.split("\t", -1);
                pairs.add(new Pair(
                        cells[0].equals("statement"),
                        cells[1].equals("yes"),
                        cells[2],
                        new Article("first", "", cells[4], cells[3], null, "الأولى"),
                        new Article("second", "", cells[6], cells[5], null, "الثانية")));
            }
        }
        return pairs;
    }

    /** Whether anything of the second article was taken for the same as something of the first. */
    private boolean merged(Pair pair, int number) {
        try (Library library = Library.open(folder.resolve(number + ".db").toString(), LibraryContract.READER)) {
            library.add(pair.first());
            library.add(pair.second());
            ArticleView first = Objects.requireNonNull(library.article("first"));
            List<Long> numbers = pair.statement() ? first.statementNumbers() : first.eventNumbers();
            return numbers.stream()
                    .anyMatch(each -> (pair.statement()
                                    ? Objects.requireNonNull(library.statement(each))
                                            .appearances()
                                            .size()
                                    : Objects.requireNonNull(library.event(each))
                                            .tellings()
                                            .size())
                            > 1);
        }
    }

    @Test
    void writtenPairsAreToldApart() throws IOException {
        List<Pair> pairs = pairs();
        assertThat(pairs).hasSize(PAIRS);
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            boolean merged = merged(pair, i);
            right += merged && pair.same() ? 1 : 0;
            wrong += merged && !pair.same() ? 1 : 0;
            missed += !merged && pair.same() ? 1 : 0;
            if (merged != pair.same()) {
                faults.add((merged ? "wrongly one: " : "missed: ") + pair.kind() + ": "
                        + pair.first().text() + " | " + pair.second().text());
            }
        }
        assertThat((double) right / (right + wrong))
                .as("precision; %s", String.join("\n", faults))
                .isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / (right + missed))
                .as("recall; %s", String.join("\n", faults))
                .isGreaterThanOrEqualTo(0.90);
    }

    private static final String WIRE =
            "قال وزير النقل سامي الفارس إن الجسر الجديد سيفتح أمام السيارات يوم الأحد المقبل.";

    private static Article printed(String id, String when, String outlet) {
        return new Article(id, "", WIRE, when, null, outlet);
    }

    @Test
    void oneStatementInThreePapersIsOneWithThreeAppearancesEarliestFirst() {
        try (Library library = Library.open(folder.resolve("wire.db").toString(), LibraryContract.READER)) {
            library.add(printed("late", "2025-05-06T18:00:00+03:00", "المساء"));
            library.add(printed("early", "2025-05-06T09:00:00+03:00", "الصباح"));
            library.add(printed("next", "2025-05-07", "الأسبوع"));

            List<StatementEntry> listed =
                    library.statements(Filter.NONE, Slice.first(10)).items();

            assertThat(listed).hasSize(1);
            assertThat(listed.get(0).appearances()).isEqualTo(3);
            assertThat(listed.get(0).article().id()).isEqualTo("early");
            StatementView view =
                    Objects.requireNonNull(library.statement(listed.get(0).number()));
            assertThat(view.appearances())
                    .extracting(entry -> entry.article().id())
                    .containsExactly("early", "late", "next");
        }
    }

    @Test
    void aVersionThatDropsTheStatementLeavesItToTheOthers() {
        try (Library library = Library.open(folder.resolve("drop.db").toString(), LibraryContract.READER)) {
            library.add(printed("one", "2025-05-06", "الصباح"));
            library.add(printed("two", "2025-05-06", "المساء"));
            library.add(new Article("one", "", "لا جديد في الملف.", "2025-05-06", null, "الصباح"));

            List<StatementEntry> listed =
                    library.statements(Filter.NONE, Slice.first(10)).items();

            assertThat(listed).hasSize(1);
            assertThat(listed.get(0).article().id()).isEqualTo("two");
            assertThat(listed.get(0).appearances()).isEqualTo(1);
        }
    }

    @Test
    void differingFiguresOfOneEventStandSideBySide() {
        try (Library library = Library.open(folder.resolve("figures.db").toString(), LibraryContract.READER)) {
            library.add(new Article(
                    "one",
                    "",
                    "قتل الجيش الإسرائيلي 12 فلسطينيا في غارة جوية على مدينة رفح فجر اليوم.",
                    "2025-05-06",
                    null,
                    "أ"));
            library.add(new Article(
                    "two",
                    "",
                    "قتل الجيش الإسرائيلي 15 فلسطينيا في غارة جوية على مدينة رفح فجر اليوم.",
                    "2025-05-06",
                    null,
                    "ب"));
            Set<Long> values = new HashSet<>();
            Set<ArticleEntry> articles = new HashSet<>();
            for (var entry : library.events(Filter.NONE, Slice.first(10)).items()) {
                EventView view = Objects.requireNonNull(library.event(entry.number()));
                view.figures().forEach(figure -> {
                    values.add(figure.value());
                    articles.addAll(figure.articles());
                });
            }
            assertThat(values).contains(12L, 15L);
            assertThat(articles).hasSize(2);
            assertThat(library.events(Filter.NONE, Slice.first(10)).items()).anyMatch(entry -> entry.tellings() == 2);
        }
    }
}
