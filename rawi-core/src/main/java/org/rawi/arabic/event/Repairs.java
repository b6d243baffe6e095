package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.TokenKind;

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
            repairs.accepting(token);
            repairs.negated(token);
            repairs.dual(token);
            repairs.name(token);
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
            if (verb == null ? words.tokens().is(before, TokenKind.BREAK) : verb.is(PartOfSpeech.COMPLEMENTIZER)) {
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

    /** A preposition before an offer is the verb of accepting spelled like it: قبل الرئيس دعوة، قبل دعوة. */
    private void accepting(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        Analysis next = words.at(token + 1);
        if (form == null
                || analysis == null
                || !analysis.is(PartOfSpeech.PREPOSITION)
                || next == null
                || next.article()
                || !classes.is(next, "offer")) {
            return;
        }
        for (int i = 0; i < form.count(); i++) {
            if (form.analysis(i).finite()
                    && form.analysis(i).aspect() == Features.PERFECT
                    && classes.is(form.analysis(i), "accepting")) {
                chosen[token] = i;
                return;
            }
        }
    }

    /** What stands behind لم or لن is a verb. */
    private void negated(int token) {
        Analysis particle = words.at(token - 1);
        Form form = words.form(token);
        if (form == null || particle == null || !classes.is(particle, "jussive")) {
            return;
        }
        for (int i = 0; i < form.count() && !form.analysis(chosen[token]).finite(); i++) {
            if (form.analysis(i).finite() && form.analysis(i).aspect() == Features.IMPERFECT) {
                chosen[token] = i;
            }
        }
    }

    /** An accusative behind a dual noun is the verb in the dual spelled like it: جنديين قتلا. */
    private void dual(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        if (form == null
                || analysis == null
                || analysis.finite()
                || !analysis.has(Features.TANWIN)
                || !isDual(token - 1) && !isDual(token - 2)) {
            return;
        }
        for (int i = 0; i < form.count(); i++) {
            Analysis other = form.analysis(i);
            if (other.finite() && other.number() == Features.DUAL && other.aspect() == Features.PERFECT) {
                chosen[token] = i;
                return;
            }
        }
    }

    private boolean isDual(int token) {
        Analysis analysis = words.at(token);
        return analysis != null && analysis.nominal() && analysis.number() == Features.DUAL;
    }

    /** A verb in apposition to a title, before the rest of a name, is a name: الرئيس اليمني، عبد ربه منصور. */
    private void name(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        Analysis rest = words.at(token + 2);
        boolean opens = words.at(token - 1) == null
                && words.at(token - 2) != null
                && rest != null
                && rest.is(PartOfSpeech.PROPER);
        if (form == null
                || analysis == null
                || !opens
                || !analysis.finite()
                || analysis.proclitics() != 0
                || analysis.enclitic() != 0) {
            return;
        }
        for (int i = 0; i < form.count(); i++) {
            if (form.analysis(i).is(PartOfSpeech.PROPER) && classes.is(form.analysis(i), "name-opener")) {
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
