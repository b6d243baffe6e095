package org.rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.SearchTerms.Keys;
import org.rawi.SearchTerms.QueryWord;
import org.rawi.SearchTerms.Word;
import org.rawi.text.Field;

class SearchTermsTest {

    private static final SearchTerms TERMS = SearchTerms.of(new Reader());

    private static List<Keys> keys(String text) {
        return TERMS.words(Article.of("a", "", text)).stream().map(Word::keys).toList();
    }

    @Test
    void cliticsAreCutFromNamesAndNouns() {
        assertThat(keys("وأحمد والزلزال وبالمدينة")).extracting(Keys::cut).containsExactly("احمد", "زلزال", "مدينه");
    }

    @Test
    void printedKeepsTheHamzaAndDropsVowelMarks() {
        assertThat(keys("أَحْمَد")).extracting(Keys::printed).containsExactly("أحمد");
        assertThat(keys("أحمد")).extracting(Keys::folded).containsExactly("احمد");
    }

    @Test
    void endingsOfNumberAndGenderLeaveOneStem() {
        assertThat(keys("مسؤولون والمسؤولين مسؤولة ومسؤولات"))
                .extracting(Keys::stem)
                .containsOnly("مسوول");
    }

    @Test
    void namesKeepTheirEndings() {
        assertThat(keys("في فلسطين")).last().extracting(Keys::stem).isEqualTo("فلسطين");
    }

    @Test
    void warAndFlightStayApart() {
        assertThat(keys("حرب").get(0).stem()).isNotEqualTo(keys("هرب").get(0).stem());
    }

    @Test
    void offsetsPointIntoTitleAndBody() {
        Article article = Article.of("a", "عنوان الخبر", "نص الخبر 2025");
        for (Word word : TERMS.words(article)) {
            String field = word.in() == Field.TITLE ? article.title() : article.text();
            assertThat(field.substring(word.start(), word.end())).isNotBlank().doesNotContain(" ");
        }
        assertThat(TERMS.words(article)).hasSize(5);
    }

    @Test
    void queryOfAnUnknownNameReachesItBehindJoinedWords() {
        QueryWord word = TERMS.query("خزعلاوي").get(0);

        assertThat(word.joined()).contains("وخزعلاوي", "بخزعلاوي").doesNotContain("خزعلاوي");
    }

    @Test
    void readingWithWordsIsTheSameReading() {
        Article article = Article.of("a", "بوتين: سنواصل", "قال الرئيس الروسي فلاديمير بوتين إن بلاده ستواصل العملية.");

        assertThat(TERMS.read(article).reading()).isEqualTo(new Reader().read(article));
    }
}
