package org.rawi.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rawi.arabic.text.Letters;

class DictionaryTest {

    private static final Dictionary DICTIONARY = Dictionary.load();

    @Test
    void inflectedFormLeadsToItsLexemes() {
        assertThat(lemmas("قالت")).contains("قال VERB");
        assertThat(lemmas("وزراء")).contains("وزير NOUN");
        assertThat(lemmas("علاقات")).contains("علاقة NOUN");
        assertThat(lemmas("مؤكدا")).contains("مؤكد ADJECTIVE");
        assertThat(lemmas("إلى")).contains("إلى PREPOSITION");
    }

    @Test
    void formIsFoundInsideALongerRunOfCharacters() {
        char[] run =
                "xxوزيرyy".replace('x', Letters.BEH).replace('y', Letters.TEH).toCharArray();
        assertThat(DICTIONARY.find(run, 2, 6)).isPositive();
        assertThat(DICTIONARY.find(run, 2, 7)).isEqualTo(DICTIONARY.find("وزيرت".toCharArray(), 0, 5));
    }

    @Test
    void unknownFormIsNotFound() {
        assertThat(lemmas("زنقبوط")).isEmpty();
        assertThat(lemmas("")).isEmpty();
        assertThat(lemmas("cnn")).isEmpty();
        assertThat(lemmas("2015")).isEmpty();
    }

    @Property
    void anyCharactersAtAllAreLookedUp(@ForAll String text) {
        char[] characters = text.toCharArray();
        assertThat(DICTIONARY.find(characters, 0, characters.length)).isGreaterThanOrEqualTo(-1);
    }

    @Test
    void exactSpellingIsToldFromAnother() {
        int form = DICTIONARY.find("اكد".toCharArray(), 0, 3);
        List<Boolean> spelled = new ArrayList<>();
        for (int entry = DICTIONARY.firstEntry(form);
                entry < DICTIONARY.endEntry(form);
                entry += Dictionary.ENTRY_BYTES) {
            if (lemma(entry).equals("أكد VERB")) {
                spelled.add(DICTIONARY.spelled(entry, Dictionary.spelling("أكد", 0, 3)));
                assertThat(DICTIONARY.spelled(entry, Dictionary.spelling("إكد", 0, 3)))
                        .isFalse();
            }
        }
        assertThat(spelled).contains(true);
    }

    @Test
    void derivedWordsKnowTheirVerb() {
        int form = DICTIONARY.find("تاكيد".toCharArray(), 0, 5);
        List<String> verbs = new ArrayList<>();
        for (int entry = DICTIONARY.firstEntry(form);
                entry < DICTIONARY.endEntry(form);
                entry += Dictionary.ENTRY_BYTES) {
            Lexeme lexeme = DICTIONARY.lexeme(DICTIONARY.lexemeId(entry));
            if (lexeme.has(Traits.MASDAR)) {
                verbs.add(lexeme.verb());
            }
        }
        assertThat(verbs).contains("أكد");
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> Dictionary.of(new byte[100])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Dictionary.of(new byte[0])).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> lemmas(String word) {
        StringBuilder folded = new StringBuilder();
        word.chars().map(c -> Letters.fold((char) c)).forEach(c -> folded.append((char) c));
        int form = DICTIONARY.find(folded.toString().toCharArray(), 0, folded.length());
        List<String> lemmas = new ArrayList<>();
        if (form >= 0) {
            for (int entry = DICTIONARY.firstEntry(form);
                    entry < DICTIONARY.endEntry(form);
                    entry += Dictionary.ENTRY_BYTES) {
                lemmas.add(lemma(entry));
            }
        }
        return lemmas;
    }

    private static String lemma(int entry) {
        Lexeme lexeme = DICTIONARY.lexeme(DICTIONARY.lexemeId(entry));
        return lexeme.lemma() + " " + lexeme.pos();
    }
}
