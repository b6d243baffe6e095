package org.rawi.arabic.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.TokenKind;

/** Places that the register does not have, told by their head noun and a name behind it: قرية بيت زيد, مطار الأمير سالم الدولي. */
final class PlaceNames {
    private static final Map<String, Boolean> HEADS = load();
    private static final int LONGEST = 4;

    private final Words words;
    private final Heads heads;

    PlaceNames(Words words, Heads heads) {
        this.words = words;
        this.heads = heads;
    }

    private static Map<String, Boolean> load() {
        Map<String, Boolean> lemmas = new HashMap<>();
        Tsv.resource(PlaceNames.class, "place-heads.tsv", "lemma", "behind")
                .rows()
                .forEach(row -> lemmas.put(row.get(0), row.get(1).equals("any")));
        return lemmas;
    }

    /** The token behind the name of a place that starts at a token, or -1. */
    int end(int start) {
        Analysis head = words.at(start);
        Boolean any = head == null ? null : HEADS.get(head.lemma());
        if (head == null
                || any == null
                || !head.is(PartOfSpeech.NOUN)
                || head.number() != Features.SINGULAR
                || head.article()
                || head.has(Features.TANWIN)
                || head.enclitic() != Clitics.NO_ENCLITIC) {
            return -1;
        }
        int name = start + 1;
        boolean titled = isTitle(words.at(name));
        if (titled) {
            name++;
        }
        int end = name;
        while (end < name + LONGEST && isName(end, any && end == start + 1)) {
            end++;
        }
        if (end == name) {
            return -1;
        }
        return titled && isAdjective(words.at(end)) ? end + 1 : end;
    }

    private boolean isTitle(@Nullable Analysis title) {
        return title != null
                && title.article()
                && title.proclitics() == Clitics.ARTICLE
                && heads.is(title, HeadKind.OFFICE, HeadKind.HONORIFIC);
    }

    private static boolean isAdjective(@Nullable Analysis adjective) {
        return adjective != null && adjective.article() && adjective.is(PartOfSpeech.ADJECTIVE);
    }

    /** Whether a word is one of a name; behind some heads an ordinary noun or a word unknown is too (حي الورود). */
    private boolean isName(int token, boolean any) {
        Analysis word = words.at(token);
        if (word == null) {
            return words.tokens().is(token, TokenKind.WORD);
        }
        boolean bare = word.enclitic() == Clitics.NO_ENCLITIC
                && (word.proclitics() == 0 || word.proclitics() == Clitics.ARTICLE);
        boolean completes = heads.is(words.at(token - 1), HeadKind.NAME) && word.nominal();
        return bare
                && (completes
                        || !word.guessed() && word.is(PartOfSpeech.PROPER)
                        || heads.is(word, HeadKind.NAME)
                        || any && word.nominal() && (word.guessed() || word.article() && word.is(PartOfSpeech.NOUN)));
    }
}
