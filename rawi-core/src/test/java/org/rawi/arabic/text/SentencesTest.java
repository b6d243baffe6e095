package org.rawi.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rawi.Article;

class SentencesTest {

    @Provide
    Arbitrary<String> text() {
        return AnyText.any();
    }

    @Property(tries = 1000)
    void everyTokenButBreaksIsInExactlyOneSentence(@ForAll("text") String title, @ForAll("text") String body) {
        Tokens tokens = Tokens.of(SourceText.of(Article.of("a", title, body)));
        Sentences sentences = Sentences.of(tokens);
        int at = 0;
        int paragraph = 0;
        for (int s = 0; s < sentences.count(); s++) {
            while (at < sentences.start(s)) {
                assertThat(tokens.kind(at++)).isEqualTo(TokenKind.BREAK);
            }
            assertThat(sentences.start(s)).isEqualTo(at);
            assertThat(sentences.end(s)).isGreaterThan(at);
            assertThat(sentences.paragraph(s)).isGreaterThanOrEqualTo(paragraph);
            paragraph = sentences.paragraph(s);
            for (; at < sentences.end(s); at++) {
                assertThat(tokens.kind(at)).isNotEqualTo(TokenKind.BREAK);
                assertThat(sentences.at(at)).isEqualTo(s);
            }
        }
        while (at < tokens.count()) {
            assertThat(tokens.kind(at++)).isEqualTo(TokenKind.BREAK);
        }
    }

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertThat(sentences("قال د. أحمد علي إن م. سالم حضر. ثم غادر."))
                .containsExactly("قال د. أحمد علي إن م. سالم حضر.", "ثم غادر.");
        assertThat(sentences("وذكر أ.د. محمود ذلك. انتهى.")).containsExactly("وذكر أ.د. محمود ذلك.", "انتهى.");
        assertThat(sentences("التقى ج. د. فانس أمس.")).hasSize(1);
        assertThat(sentences("وكالة (أ.ف.ب) نقلت ذلك.")).hasSize(1);
        assertThat(sentences("قرأ J. K. Rowling كتابا.")).hasSize(1);
    }

    @Test
    void decimalAndDateDotsEndNoSentence() {
        assertThat(sentences("نما بنسبة 3.5 في المئة. ثم تراجع.")).hasSize(2);
        assertThat(sentences("يوم 12.5.2015 وصل الوفد.")).hasSize(1);
        assertThat(sentences("بلغ 3٫5 مليون. وارتفع.")).hasSize(2);
    }

    @Test
    void yearEndsASentenceAndListNumberDoesNot() {
        assertThat(sentences("حدث ذلك عام 2015. ثم تغير.")).hasSize(2);
        assertThat(sentences("1. الوزير\n2. النائب")).containsExactly("1. الوزير", "2. النائب");
    }

    @Test
    void twoDotsAreAPauseAndEndNothingButAtTheEndOfALine() {
        assertThat(sentences("قال الوزير.. ثم صمت.. وغادر.")).hasSize(1);
        assertThat(sentences("قال الوزير…ثم صمت.")).hasSize(1);
        assertThat(sentences("قال الوزير ثم صمت...\nوغادر")).hasSize(2);
    }

    @Test
    void fullStopWithoutASpaceEndsASentence() {
        assertThat(sentences("وصل الوفد أمس.وقال الوزير إن الزيارة ناجحة.وأضاف أنها مهمة."))
                .containsExactly("وصل الوفد أمس.", "وقال الوزير إن الزيارة ناجحة.", "وأضاف أنها مهمة.");
    }

    @Test
    void closingMarksBelongToTheSentenceBefore() {
        assertThat(sentences("قال: «لن نتراجع.» ثم غادر.")).containsExactly("قال: «لن نتراجع.»", "ثم غادر.");
        assertThat(sentences("قال: \"لن نتراجع.\" ثم غادر.")).containsExactly("قال: \"لن نتراجع.\"", "ثم غادر.");
        assertThat(sentences("سأل: «لماذا؟» وصمت.")).containsExactly("سأل: «لماذا؟»", "وصمت.");
    }

    @Test
    void openingMarkBelongsToTheSentenceBehind() {
        assertThat(sentences("غادر الوزير. \"لن نعود\" قال لاحقا."))
                .containsExactly("غادر الوزير.", "\"لن نعود\" قال لاحقا.");
    }

    @Test
    void questionAndExclamationMarksEndASentence() {
        assertThat(sentences("هل حضر؟ نعم! حضر.")).hasSize(3);
        assertThat(sentences("هل حضر؟؟؟ نعم.")).hasSize(2);
    }

    @Test
    void lineBreakEndsASentenceAndAParagraph() {
        Sentences sentences = Sentences.of(Tokens.of(SourceText.of(Article.of("a", "عنوان", "أولى. ثانية\nثالثة"))));
        assertThat(sentences.count()).isEqualTo(4);
        assertThat(sentences.paragraph(0)).isEqualTo(0);
        assertThat(sentences.paragraph(1)).isEqualTo(1);
        assertThat(sentences.paragraph(2)).isEqualTo(1);
        assertThat(sentences.paragraph(3)).isEqualTo(2);
    }

    @Test
    void textWithoutWordsHasNoSentences() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences("\n \n")).isEmpty();
    }

    private static List<String> sentences(String body) {
        SourceText text = SourceText.of(body);
        Tokens tokens = Tokens.of(text);
        Sentences sentences = Sentences.of(tokens);
        List<String> found = new ArrayList<>();
        for (int s = 0; s < sentences.count(); s++) {
            found.add(text.slice(tokens.start(sentences.start(s)), tokens.end(sentences.end(s) - 1)));
        }
        return found;
    }
}
