package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.Reader;
import org.rawi.reading.Act;
import org.rawi.store.Added.Outcome;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Page;
import org.rawi.store.query.Slice;
import org.rawi.store.query.StatementEntry;
import org.rawi.store.query.Subject;

/** What holds for a library in any database. */
abstract class LibraryContract {
    static final Reader READER = new Reader();
    static final Slice FIRST = Slice.first(20);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    String where;

    @SuppressWarnings("NullAway.Init")
    Library library;

    /** Where an empty library is to be. */
    abstract String empty();

    @BeforeEach
    void open() {
        where = empty();
        library = Library.open(where, READER);
    }

    @AfterEach
    void close() {
        library.close();
    }

    static Article article(String id, String day, String publisher, String title, String text) {
        return new Article(id, title, text, day, "https://news.example/" + id, publisher);
    }

    static final Article BUDGET = article(
            "budget",
            "2025-03-04",
            "الأخبار",
            "الحكومة تقر الموازنة",
            "قال رئيس الوزراء سامر الخطيب إن الحكومة أقرت مشروع الموازنة.\nوأضاف أن الضرائب لن ترتفع هذا العام.");
    static final Article VISIT = article(
            "visit",
            "2025-03-06",
            "الصباح",
            "وزير الخارجية في عمّان",
            "استقبل الملك وزير الخارجية الروسي في عمان اليوم.\nوأكد وزير الخارجية الروسي سيرغي لافروف أن بلاده تدعم الحوار.");

    @Test
    void whatIsAddedComesBackAsItWas() {
        Added added = library.add(BUDGET);

        ArticleView view = library.article("budget");
        assertThat(added.outcome()).isEqualTo(Outcome.NEW);
        assertThat(view).isNotNull();
        assertThat(view.reading()).isEqualTo(READER.read(BUDGET));
        assertThat(view.entry().number()).isEqualTo(added.number());
        assertThat(view.newest()).isTrue();
    }

    @Test
    void addingTheSameAgainWritesNothing() {
        library.add(BUDGET);
        long revision = library.revision();

        Added again = library.add(BUDGET);

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(library.counts().versions()).isEqualTo(1);
        assertThat(library.revision()).isEqualTo(revision);
    }

    @Test
    void aChangedTextIsANewVersionAndTheOldOneStays() {
        library.add(BUDGET);
        Article changed = article(
                "budget",
                "2025-03-04",
                "الأخبار",
                BUDGET.title(),
                "نفى وزير المالية وجود زيادة في الضرائب على المواطنين.");

        Added added = library.add(changed);

        assertThat(added.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(added.version()).isEqualTo(2);
        List<ArticleEntry> versions = library.versions("budget");
        assertThat(versions).extracting(ArticleEntry::version).containsExactly(2, 1);
        ArticleView old = library.article(versions.get(1).number());
        assertThat(old).isNotNull();
        assertThat(old.newest()).isFalse();
        assertThat(old.reading().document().text()).isEqualTo(BUDGET.text());
        assertThat(library.articles(Filter.NONE, FIRST).total()).isEqualTo(1);
        assertThat(library.statements(Filter.NONE, FIRST).items())
                .extracting(entry -> entry.statement().act())
                .containsExactly(Act.DENY);
        assertThat(library.search("الموازنة", Filter.NONE.from("2025-01-01"), FIRST)
                        .total())
                .isEqualTo(1);
        assertThat(library.search("أقرت", Filter.NONE, FIRST).total()).isZero();
    }

    @Test
    void whatWasAddedIsThereAfterOpeningAgain() {
        library.add(BUDGET);
        library.close();

        library = Library.open(where, READER);

        assertThat(library.article("budget")).isNotNull();
        assertThat(library.add(BUDGET).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(library.add(VISIT).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void statementsAreFoundBySpeakerActOutletAndDay() {
        library.add(BUDGET);
        library.add(VISIT);
        ActorEntry speaker =
                library.actors(Filter.NONE.words("الخطيب"), FIRST).items().get(0);

        Page<StatementEntry> said =
                library.statements(Filter.NONE.speaker(speaker.actor().number()), FIRST);

        assertThat(said.total()).isEqualTo(2);
        assertThat(said.items())
                .allSatisfy(entry -> assertThat(entry.article().id()).isEqualTo("budget"));
        assertThat(speaker.statements()).isEqualTo(2);
        assertThat(library.statements(Filter.NONE.act(Act.AFFIRM), FIRST).total())
                .isEqualTo(1);
        assertThat(library.statements(Filter.NONE.outlet("الصباح"), FIRST).total())
                .isEqualTo(1);
        assertThat(library.statements(Filter.NONE.from("2025-03-05"), FIRST).total())
                .isEqualTo(1);
        assertThat(library.statements(Filter.NONE.to("2025-03-05"), FIRST).total())
                .isEqualTo(2);
    }

    @Test
    void listsComeInSlicesLatestFirst() {
        for (int day = 1; day <= 5; day++) {
            library.add(article(
                    "a" + day, "2025-02-0" + day, "الأخبار", "خبر " + day, "قال الوزير إن العمل مستمر " + day + "."));
        }

        Page<ArticleEntry> second = library.articles(Filter.NONE, Slice.of(2, 2));

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.items()).extracting(ArticleEntry::id).containsExactly("a3", "a2");
    }

    @Test
    void facetsCountWhatTheListHas() {
        library.add(BUDGET);
        library.add(VISIT);

        List<Facet> facets = library.facets(Subject.STATEMENTS, Filter.NONE);

        Facet outlets = facets.stream()
                .filter(facet -> facet.name().equals("outlet"))
                .findFirst()
                .orElseThrow();
        assertThat(outlets.values()).extracting(Facet.Value::value).containsExactlyInAnyOrder("الأخبار", "الصباح");
        for (Subject subject : Subject.values()) {
            assertThat(library.facets(subject, Filter.NONE.from("2025-01-01"))).isNotEmpty();
        }
    }

    @Test
    void manyAreAddedInOneTransaction() {
        List<Library.PreparedArticle> prepared = IntStream.range(0, 50)
                .mapToObj(i -> article(
                        "n" + i, "2025-01-01", "الأخبار", "خبر", "قالت المتحدثة إن اللقاء رقم " + i + " انتهى."))
                .map(article -> library.prepare(article, UnaryOperator.identity()))
                .toList();

        List<Added> added = library.addAll(prepared);

        assertThat(added)
                .hasSize(50)
                .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(Outcome.NEW));
        assertThat(library.counts().articles()).isEqualTo(50);
    }

    @Test
    void everyCharacterIsKept() {
        Article odd = Article.of(
                "odd\u0000id", "'; DROP TABLE article; --", "نص \u0000 \uD83D\uDE00 \uD83D \"<script>\" \\ %");

        library.add(odd);

        assertThat(library.counts().articles()).isEqualTo(1);
        assertThat(library.add(odd).outcome()).isEqualTo(Outcome.UNCHANGED);
    }
}
