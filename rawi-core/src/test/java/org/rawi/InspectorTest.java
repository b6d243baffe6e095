package org.rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.arabic.text.AnyText;
import org.rawi.reading.Statement;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

class InspectorTest {

    private static final Inspector INSPECTOR = new Inspector();

    @ParameterizedTest
    @CsvSource({
        "والعلاقات, و+ال+علاقات",
        "للعلاقات, ل+ل+علاقات",
        "وللعلاقات, و+ل+ل+علاقات",
        "كتابهم, كتاب+هم",
        "وبالتعاون, و+ب+ال+تعاون",
        "فبالحوار, ف+ب+ال+حوار",
        "كالأسلحة, ك+ال+أسلحة",
        "سيقولون, س+يقولون",
        "وسيؤكد, و+س+يؤكد",
        "بينهما, بين+هما",
        "إليها, إلي+ها",
        "وبأنها, و+ب+أن+ها",
        "لأنه, ل+أن+ه",
        "استقبلهم, استقبل+هم",
        "وزيرها, وزير+ها",
        "ومحافظتها, و+محافظت+ها",
        "مسؤوليها, مسؤولي+ها",
        "للذين, ل+لذين",
        "المسؤولون, ال+مسؤولون",
        "وَالوَزِيرُ, وَ+ال+وَزِيرُ",
    })
    void wordIsCutAtItsCliticsAndNotAtItsInflection(String form, String segments) {
        assertThat(segments(form)).isEqualTo(segments);
    }

    @ParameterizedTest
    @CsvSource({
        "وصل وفد الحكومة أمس, وفد",
        "لا يمكن فهم القرار, فهم",
        "أصدرت الوزارة بيانا, بيانا",
        "وفي بيان للوزارة, بيان",
        "ألقى الرئيس كلمة أمس, كلمة",
        "وجه الوزير رسالة, وجه",
        "قتل والد الطفل, والد",
        "عقد لقاء أمس, لقاء",
        "لجنة التحقيق اجتمعت, لجنة",
        "كتلة المستقبل قاطعت, كتلة",
        "بلد عربي, بلد",
        "فوز المنتخب, فوز",
        "كشف المصدر ذلك, كشف",
        "وقف إطلاق النار, وقف",
        "فرنسا وبريطانيا, فرنسا",
        "لبنان يرفض, لبنان",
        "كوريا الشمالية, كوريا",
        "واشنطن تنفي, واشنطن",
        "باكستان والهند, باكستان",
        "قال وليد المعلم, وليد",
        "قال فيصل المقداد, فيصل",
        "قال كمال كليتشدار, كمال",
        "قالت لبنى القاسمي, لبنى",
        "قال بدر البوسعيدي, بدر",
        "قالت فاطمة الزهراء, فاطمة",
        "قال كريم خان, كريم",
        "قال وائل غنيم, وائل",
    })
    void firstLetterOfAWordIsNoCliticOfIt(String text, String word) {
        assertThat(words(text))
                .filteredOn(each -> each.anchor().text().equals(word))
                .singleElement()
                .satisfies(each -> assertThat(each.segments()).containsExactly(word));
    }

    @Test
    void wordKnowsItsPlaceLemmaAndClass() {
        List<Inspector.Word> words = INSPECTOR.words(Article.of("a", "قمة عربية", "وأكدت الوزارة، 20 مرة CNN."));
        assertThat(words)
                .extracting(each -> each.anchor().text())
                .containsExactly("قمة", "عربية", "وأكدت", "الوزارة", "20", "مرة", "CNN");
        assertThat(words.get(0).anchor().in()).isEqualTo(Field.TITLE);
        assertThat(words.get(2))
                .isEqualTo(new Inspector.Word(
                        new Anchor(Field.BODY, 0, 5, "وأكدت"), List.of("و", "أكدت"), "أكد", "verb", false));
        assertThat(words.get(3).wordClass()).isEqualTo("noun");
        assertThat(words.get(4))
                .extracting(Inspector.Word::lemma, Inspector.Word::wordClass)
                .containsExactly(null, "number");
        assertThat(words.get(6))
                .extracting(Inspector.Word::lemma, Inspector.Word::wordClass)
                .containsExactly(null, "foreign");
    }

    @Provide
    Arbitrary<String> text() {
        return AnyText.any();
    }

    @Property(tries = 300)
    void segmentsTogetherAreTheWordForAnyText(@ForAll("text") String title, @ForAll("text") String text) {
        Article article = Article.of("a", title, text);
        for (Inspector.Word word : INSPECTOR.words(article)) {
            Anchor anchor = word.anchor();
            String field = anchor.in() == Field.TITLE ? title : text;
            assertThat(field.substring(anchor.start(), anchor.end())).isEqualTo(anchor.text());
            assertThat(String.join("", word.segments())).isEqualTo(anchor.text());
            assertThat(word.segments()).doesNotContain("");
        }
    }

    @Test
    void rulesAreShownAsTheirFileHasThem() {
        assertThat(INSPECTOR.rules())
                .isNotEmpty()
                .extracting(Inspector.Rule::id)
                .doesNotHaveDuplicates()
                .contains("verb-subject-that");
        assertThat(INSPECTOR.rules()).allSatisfy(rule -> {
            assertThat(rule.why()).isNotEmpty();
            assertThat(rule.match()).isNotEmpty();
            assertThat(rule.yes()).isNotEmpty();
            assertThat(rule.no()).isNotEmpty();
            assertThat(rule.line()).isPositive();
        });
    }

    @Test
    void statementIsExplainedByItsSentenceAndSpeaker() {
        Article article = Article.of("a", "", "وصل الوفد. وقال الوزير إن الاجتماع انتهى. وأضاف أن اللقاء المقبل قريب.");
        List<Inspector.Explanation> explanations = INSPECTOR.explain(article);
        assertThat(explanations).extracting(Inspector.Explanation::statement).isEqualTo(statements(article));
        assertThat(explanations)
                .extracting(each -> each.sentence().text())
                .containsExactly("وقال الوزير إن الاجتماع انتهى.", "وأضاف أن اللقاء المقبل قريب.");
        assertThat(explanations).extracting(Inspector.Explanation::why).doesNotContain("");
    }

    private static List<Statement> statements(Article article) {
        return new Reader().read(article).statements();
    }

    private static List<Inspector.Word> words(String text) {
        return INSPECTOR.words(Article.of("a", "", text));
    }

    private static String segments(String form) {
        return String.join("+", words(form).get(0).segments());
    }
}
