package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;

/**
 * Chooses another reading of a word where an event verb beside it asks for one: a masdar behind a verb that takes one, and a
 * verb of asking where a clause opens.
 */
final class Repairs {
    private final Words words;
    private final WordClasses classes;
    private final int[] chosen;

    private Repairs(Words words, WordClasses classes) {
        this.words = words;
        this.classes = classes;
        chosen = new int[words.count()];
    }

    /** The index of the reading to use, for each token. */
    static int[] of(Words words, WordClasses classes) {
        Repairs repairs = new Repairs(words, classes);
        for (int token = 0; token < words.count(); token++) {
            repairs.chosen[token] = words.form(token) == null ? 0 : words.chosen(token);
        }
        for (int token = 1; token < words.count(); token++) {
            repairs.masdar(token);
            repairs.asking(token);
        }
        return repairs.chosen;
    }

    /** A bare verb behind a verb that takes a masdar is that masdar: واصلت القوات تقدمها، يحاول منع المسيرة. */
    private void masdar(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        if (analysis == null || form == null || !analysis.finite() || analysis.proclitics() != 0) {
            return;
        }
        for (int before = token - 1; before >= Math.max(0, token - 12); before--) {
            Analysis verb = words.at(before);
            if (verb == null
                    ? words.tokens().is(before, org.rawi.arabic.text.TokenKind.BREAK)
                    : verb.is(PartOfSpeech.COMPLEMENTIZER)) {
                return;
            }
            if (verb != null && verb.finite()) {
                if (before < token && classes.is(verb, "control")) {
                    take(token, form, PartOfSpeech.NOUN, Traits.MASDAR);
                }
                return;
            }
        }
    }

    /** A human noun that opens a clause before a definite phrase is the verb of asking spelled like it: طالب الحزب الحكومة. */
    private void asking(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        Analysis next = words.at(token + 1);
        boolean opens = words.at(token - 1) == null || analysis != null && analysis.proclitic(Clitics.CONJUNCTION);
        boolean noun = analysis != null
                && analysis.is(PartOfSpeech.NOUN)
                && !analysis.article()
                && analysis.enclitic() == 0
                && !analysis.proclitic(Clitics.PREPOSITION);
        if (form == null
                || !opens
                || !noun
                || next == null
                || !next.nominal()
                || !next.article() && !next.is(PartOfSpeech.PROPER)) {
            return;
        }
        for (int i = 0; i < form.count(); i++) {
            Analysis other = form.analysis(i);
            if (other.finite()
                    && other.aspect() == Features.PERFECT
                    && classes.is(other, "asking")
                    && analysis != null
                    && analysis.participle()) {
                chosen[token] = i;
                return;
            }
        }
    }

    private void take(int token, Form form, PartOfSpeech pos, int trait) {
        for (int i = 0; i < form.count(); i++) {
            Analysis other = form.analysis(i);
            if (other.is(pos) && other.lexeme().has(trait) && other.proclitics() == 0) {
                chosen[token] = i;
                return;
            }
        }
    }
}
