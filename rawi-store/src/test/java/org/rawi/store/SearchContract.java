package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.store.query.Filter;
import org.rawi.store.query.SearchHit;
import org.rawi.store.query.Slice;
import org.rawi.store.query.Snippet;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** What a search finds, in any database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private Library library;

    abstract String empty();

    @BeforeAll
    void fill() {
        library = Library.open(empty(), LibraryContract.READER);
        add("plain", "لقاء مع احمد", "تحدث احمد عن مشروعه الجديد.");
        add("joined", "بيان", "حضر الاجتماع سعيد وأحمد وعدد من المسؤولين.");
        add("war", "أثر الحرب", "تركت حرب العام الماضي أثرها في الاقتصاد.");
        add("flight", "فرار سجين", "هرب السجين من المحكمة مساء أمس.");
        add("quake", "كارثة", "دمرت الفيضانات والزلزال مئات المنازل في المدينة.");
        add("minister", "زيارة", "وصل وزير الخارجية إلى العاصمة، والتقى نظيره. ثم غادر الوزير في شؤون أخرى خارجية.");
        add("apart", "شؤون", "الخارجية تنتظر رد وزير المالية.");
    }

    private void add(String id, String title, String text) {
        library.add(Article.of(id, title, text));
    }

    @AfterAll
    void close() {
        library.close();
    }

    private List<String> found(String words) {
        return library.search(words, Filter.NONE, Slice.first(20)).items().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    @Test
    void aNameIsFoundWithoutHamzaAndBehindAJoinedWord() {
        assertThat(found("أحمد")).containsExactlyInAnyOrder("plain", "joined");
        assertThat(found("احمد")).containsExactlyInAnyOrder("plain", "joined");
    }

    @Test
    void warIsNotFlight() {
        assertThat(found("حرب")).containsExactly("war");
        assertThat(found("هرب")).containsExactly("flight");
    }

    @Test
    void aNounWithItsArticleIsFoundBehindAJoinedWord() {
        assertThat(found("الزلزال")).containsExactly("quake");
        assertThat(found("زلزال")).containsExactly("quake");
    }

    @Test
    void aPhraseNeedsItsWordsSideBySide() {
        assertThat(found("وزير الخارجية")).containsExactlyInAnyOrder("minister", "apart");
        assertThat(found("\"وزير الخارجية\"")).containsExactly("minister");
        assertThat(found("«وزير الخارجية»")).containsExactly("minister");
    }

    @Test
    void aPhraseDoesNotRunFromTitleIntoText() {
        assertThat(found("\"فرار سجين\"")).containsExactly("flight");
        assertThat(found("\"سجين هرب\"")).isEmpty();
    }

    @Test
    void anEqualsSignAsksForTheWordAsPrinted() {
        assertThat(found("=احمد")).containsExactly("plain");
        assertThat(found("=وأحمد")).containsExactly("joined");
        assertThat(found("=أحمد")).isEmpty();
    }

    @Test
    void theVeryWordRanksBeforeItsInflections() {
        assertThat(found("احمد")).startsWith("plain");
    }

    @Test
    void snippetsAnchorTheirHits() {
        SearchHit hit =
                library.search("الزلزال", Filter.NONE, Slice.first(1)).items().get(0);

        Snippet snippet = hit.snippets().get(0);
        assertThat(snippet.hits()).extracting(Anchor::text).containsExactly("والزلزال");
        assertThat(snippet.stretch().in()).isEqualTo(Field.BODY);
        assertThat(snippet.stretch().text()).contains("والزلزال");
    }

    @Test
    void nothingIsFoundByMarksAlone() {
        assertThat(found("")).isEmpty();
        assertThat(found("\" - ( * \"")).isEmpty();
    }

    @Test
    void marksOfQueryLanguagesAreNothingSpecial() {
        assertThat(found("حرب) OR (هرب")).isEmpty();
        assertThat(found("حرب' & !هرب | *")).isEmpty();
        assertThat(found("NEAR(حرب هرب)")).isEmpty();
        assertThat(found("stem:حرب")).isEmpty();
    }

    @Test
    void wordsNarrowAFilteredList() {
        assertThat(library.articles(Filter.NONE.words("زلزال"), Slice.first(5)).items())
                .extracting(entry -> entry.id())
                .containsExactly("quake");
    }
}
