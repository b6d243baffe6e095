package org.rawi.arabic.event;

import java.util.function.Predicate;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.TokenKind;

/** Chooses a noun, a name or a preposition where a word was read as something else. */
final class NounRepairs {
    private final Words words;
    private final WordClasses classes;
    /** The classes of each word. */
    private final long[][] own;

    private final int[] chosen;

    NounRepairs(Words words, WordClasses classes, long[][] own, int[] chosen) {
        this.words = words;
        this.own = own;
        this.classes = classes;
        this.chosen = chosen;
    }

    /** A bare verb behind a verb that takes a masdar is that masdar: واصلت القوات تقدمها، يحاول منع المسيرة. */
    void masdar(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        if (analysis == null || form == null || !analysis.finite() || analysis.proclitics() != 0) {
            return;
        }
        for (int before = token - 1; before >= Math.max(0, token - 12); before--) {
            Analysis verb = words.at(before);
            if (verb == null
                    ? words.tokens().is(before, TokenKind.BREAK)
                    : verb.is(PartOfSpeech.COMPLEMENTIZER) || verb.is(PartOfSpeech.RELATIVE)) {
                return;
            }
            if (verb != null && verb.finite()) {
                if (WordClasses.has(own[before], WordClass.CONTROL)
                        || WordClasses.has(own[before], WordClass.TELLING)
                                && verb.aspect() == Features.PERFECT
                                && analysis.enclitic() == 0) {
                    take(token, form, PartOfSpeech.NOUN, Traits.MASDAR);
                }
                return;
            }
        }
    }

    /**
     * An accusative that opens a phrase of circumstance is the participle spelled like a noun, with an object of its own:
     * ، متهما الوزارة، داعيا الدول، متوعدة الاحتلال.
     */
    void circumstance(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        Analysis before = words.at(token - 1);
        boolean opens = before == null && !words.tokens().is(token - 1, TokenKind.BREAK)
                || analysis != null && analysis.proclitic(Clitics.CONJUNCTION);
        boolean noun = analysis != null
                && analysis.is(PartOfSpeech.NOUN)
                && analysis.verb() != null
                && !analysis.masdar()
                && !analysis.article()
                && !analysis.proclitic(Clitics.PREPOSITION)
                && analysis.enclitic() == 0;
        if (token == 0 || form == null || analysis == null || !opens || !noun) {
            return;
        }
        choose(
                token,
                form,
                other -> other.verb() != null
                        && other.lexeme().has(Traits.ACTIVE_PARTICIPLE)
                        && other.proclitics() == analysis.proclitics()
                        && other.enclitic() == 0
                        && classes.is(other.verb(), WordClass.SAYING)
                        && (other.has(Features.TANWIN)
                                || other.is(PartOfSpeech.ADJECTIVE)
                                        && !other.has(Features.NOMINATIVE)
                                        && (other.number() != Features.SINGULAR
                                                || other.gender() == Features.FEMININE && bound(token + 1))));
    }

    /** Whether what follows can only be an object: a definite noun or a name. */
    private boolean bound(int token) {
        Analysis next = words.at(token);
        return next != null && next.nominal() && (next.article() || next.is(PartOfSpeech.PROPER));
    }

    /** A feminine participle is mostly the masdar spelled like it: مطالبة، مساهمة، مقاطعة. */
    void action(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        boolean woman = analysis != null
                && analysis.is(PartOfSpeech.NOUN)
                && analysis.gender() == Features.FEMININE
                && analysis.number() == Features.SINGULAR
                && analysis.lexeme().has(Traits.ACTIVE_PARTICIPLE | Traits.PASSIVE_PARTICIPLE);
        Analysis next = words.at(token + 1);
        if (form == null
                || analysis == null
                || !woman
                || next != null && next.is(PartOfSpeech.PROPER) && next.lexeme().has(Traits.GIVEN_NAME)) {
            return;
        }
        choose(
                token,
                form,
                other -> other.is(PartOfSpeech.NOUN)
                        && other.masdar()
                        && !classes.is(other, WordClass.FORCE)
                        && other.proclitics() == analysis.proclitics()
                        && other.enclitic() == analysis.enclitic()
                        && other.number() == Features.SINGULAR);
    }

    /** A verb of many women is mostly a preposition: بدون. */
    void preposition(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        boolean many = analysis != null
                && analysis.finite()
                && analysis.gender() == Features.FEMININE
                && analysis.number() == Features.PLURAL;
        if (form != null && many) {
            choose(token, form, other -> other.is(PartOfSpeech.PREPOSITION));
        }
    }

    /** A verb in apposition to a title, before the rest of a name, is a name: الرئيس اليمني، عبد ربه منصور. */
    void name(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        Analysis rest = words.at(token + 2);
        Analysis next = words.at(token + 1);
        boolean behind = words.at(token - 1) == null
                && words.at(token - 2) != null
                && rest != null
                && rest.is(PartOfSpeech.PROPER);
        boolean opens = behind || next != null && (next.article() || next.is(PartOfSpeech.PROPER));
        if (form == null
                || analysis == null
                || !opens
                || !analysis.finite()
                || analysis.proclitics() != 0
                || analysis.enclitic() != 0) {
            return;
        }
        choose(token, form, other -> other.is(PartOfSpeech.PROPER) && classes.is(other, WordClass.NAME_OPENER));
    }

    /** The heir is no verb: ولي عهد. */
    void heir(int token) {
        Analysis next = words.at(token + 1);
        Form form = words.form(token);
        if (form != null && next != null && WordClasses.has(own[token + 1], WordClass.REIGN)) {
            choose(token, form, other -> other.is(PartOfSpeech.NOUN) && classes.is(other, WordClass.HEIR));
        }
    }

    /** A dual in construct with nothing behind it is the accusative singular spelled like it: فلسطينيا. */
    void single(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        Analysis next = words.at(token + 1);
        boolean construct = analysis != null
                && analysis.nominal()
                && analysis.number() == Features.DUAL
                && analysis.enclitic() == 0
                && !analysis.article();
        boolean followed = next != null && next.nominal() && next.proclitics() == Clitics.ARTICLE;
        if (form == null || analysis == null || !construct || followed) {
            return;
        }
        choose(
                token,
                form,
                other -> other.has(Features.TANWIN)
                        && other.lemma().equals(analysis.lemma())
                        && other.pos() == analysis.pos());
    }

    private void take(int token, Form form, PartOfSpeech pos, int trait) {
        choose(token, form, other -> other.is(pos) && other.lexeme().has(trait) && other.proclitics() == 0);
    }

    /** Chooses the first reading of a word that is wanted, if it has one. */
    void choose(int token, Form form, Predicate<Analysis> wanted) {
        for (int i = 0; i < form.count(); i++) {
            if (wanted.test(form.analysis(i))) {
                chosen[token] = i;
                return;
            }
        }
    }
}
