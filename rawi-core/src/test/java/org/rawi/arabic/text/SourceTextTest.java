package org.rawi.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.rawi.Article;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

class SourceTextTest {

    @Provide
    Arbitrary<String> text() {
        return AnyText.any();
    }

    @Property(tries = 500)
    void anchorHasTheVeryCharactersOfItsField(@ForAll("text") String title, @ForAll("text") String body) {
        SourceText text = SourceText.of(Article.of("a", title, body));
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.count(); i++) {
            if (!tokens.is(i, TokenKind.BREAK)) {
                Anchor anchor = text.anchor(tokens.start(i), tokens.end(i));
                String field = anchor.in() == Field.TITLE ? title : body;
                assertThat(field.substring(anchor.start(), anchor.end())).isEqualTo(anchor.text());
            }
        }
    }

    @Property(tries = 500)
    void foldedCopyKnowsWhereEachOfItsCharactersStands(@ForAll("text") String title, @ForAll("text") String body) {
        SourceText text = SourceText.of(Article.of("a", title, body));
        int before = -1;
        for (int i = 0; i < text.foldedLength(); i++) {
            int origin = text.originOf(i);
            assertThat(origin).isGreaterThan(before).isLessThan(text.length());
            assertThat(text.foldedAt(i)).isEqualTo(Letters.fold(text.charAt(origin)));
            for (int left = before + 1; left < origin; left++) {
                assertThat(Letters.fold(text.charAt(left))).isEqualTo(Letters.DROPPED);
            }
            before = origin;
        }
        assertThat(text.originOf(text.foldedLength())).isEqualTo(text.length());
    }

    @Property(tries = 500)
    void stretchesOfTheSameCharactersHaveTheSameKey(@ForAll("text") String body) {
        SourceText twice = SourceText.of(Article.of("a", body, body));
        if (!body.isEmpty()) {
            assertThat(twice.key(twice.bodyStart(), twice.length())).isEqualTo(twice.key(0, body.length()));
        }
    }

    @Property(tries = 2000)
    void negativeKeyStandsForItsCharactersAlone(
            @ForAll @Chars({'ا', 'ب', 'ي', 'ء', '\u0620', '\u065F'}) @StringLength(max = 4) String one,
            @ForAll @Chars({'ا', 'ب', 'ي', 'ء', '\u0620', '\u065F'}) @StringLength(max = 4) String other) {
        long key = SourceText.of(one).key(0, one.length());
        assertThat(key).isNegative();
        assertThat(key == SourceText.of(other).key(0, other.length())).isEqualTo(one.equals(other));
    }

    @Test
    void longWordsAndOtherScriptsHaveAHashForAKey() {
        assertThat(SourceText.of("استقبالات").key(0, 9)).isNegative();
        assertThat(SourceText.of("والاستقبالات").key(0, 12)).isPositive();
        assertThat(SourceText.of("ڤيتو").key(0, 4)).isPositive();
        assertThat(SourceText.of("Ali").key(0, 3)).isPositive();
    }

    @Test
    void titleAndBodyAreTwoFieldsOfOneRun() {
        SourceText text = SourceText.of(Article.of("a", "عنوان", "متن"));
        assertThat(text.run()).isEqualTo("عنوان\n\nمتن");
        assertThat(text.anchor(0, 5)).isEqualTo(new Anchor(Field.TITLE, 0, 5, "عنوان"));
        assertThat(text.anchor(7, 10)).isEqualTo(new Anchor(Field.BODY, 0, 3, "متن"));
    }

    @Test
    void bodyWithoutTitleIsTheRun() {
        SourceText text = SourceText.of(Article.of("a", "", "متن"));
        assertThat(text.run()).isEqualTo("متن");
        assertThat(text.bodyStart()).isZero();
        assertThat(text.anchor(0, 3).in()).isEqualTo(Field.BODY);
    }
}
