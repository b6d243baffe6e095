package org.rawi.arabic.attribution;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.grammar.Match;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.TokenKind;

/** Whether a word that triggered a rule can be a cue where it stands, by the words around it. */
final class Triggers {
    /** How far behind its verb the name that is kept back can stand. */
    private static final int SHY_REACH = 5;

    private static final String VERB = "verb";

    private final Words words;
    private final CueLexicon cues;
    private final Heads heads;
    private final Quotes quotes;

    Triggers(Words words, CueLexicon cues, Heads heads, Quotes quotes) {
        this.quotes = quotes;
        this.words = words;
        this.cues = cues;
        this.heads = heads;
    }

    boolean holds(Match match) {
        int token = match.trigger();
        if ("yes".equals(match.rule().then("inherit"))) {
            return !modifies(token) && !constructs(token) && !predicates(token);
        }
        if (indefinite(match.start("source"), match.end("source")) || firstPerson(token)) {
            return false;
        }
        boolean verb = match.rule().id().contains(VERB);
        boolean behindSubject = match.has("source") && match.start("source") < token;
        return !(verb && (governed(token) || negated(token) || names(token)))
                && !(words.isFinite(token) && governed(token))
                && (behindSubject || !cues.isNever(words, token))
                && !keepsBack(match);
    }

    /** Whether a verb only says what a nameless source did not want told: مصدر طلب عدم ذكر اسمه. */
    private boolean keepsBack(Match match) {
        if (!match.has("content") || !heads.is(words.at(match.trigger()), HeadKind.SHY)) {
            return false;
        }
        for (int i = match.start("content"); i < match.start("content") + SHY_REACH; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && analysis.enclitic() != 0 && heads.is(analysis, HeadKind.IDENTITY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that was taken for a verb stands right behind a preposition: في إشارة إلى تمسك الحزب. */
    private boolean governed(int token) {
        Analysis before = words.at(token - 1);
        return before != null
                && before.is(PartOfSpeech.PREPOSITION)
                && before.enclitic() == 0
                && before.lemma().length() > 1
                && before.lemma().charAt(0) != Letters.MEEM;
    }

    /** Whether a phrase is an indefinite adjective alone: حملة تواصل جديدة. */
    private boolean indefinite(int start, int end) {
        Analysis analysis = words.at(start);
        return analysis != null
                && end == start + 1
                && analysis.is(PartOfSpeech.ADJECTIVE)
                && !analysis.article()
                && !analysis.lexeme().has(Traits.HUMAN)
                && !heads.is(analysis, HeadKind.SERIES);
    }

    /** Whether a verb in a quotation behind أن can be one's own: أحب أن أعبر عن سروري. */
    private boolean firstPerson(int token) {
        Analysis before = words.at(token - 1);
        var form = words.form(token);
        if (quotes.around(token) < 0
                || before == null
                || form == null
                || !before.is(PartOfSpeech.COMPLEMENTIZER)
                || before.enclitic() != Clitics.NO_ENCLITIC) {
            return false;
        }
        for (int i = 0; i < form.count(); i++) {
            Analysis reading = form.analysis(i);
            if (reading.finite()
                    && reading.person() == Features.FIRST
                    && reading.aspect() == Features.IMPERFECT
                    && reading.number() == Features.SINGULAR) {
                return true;
            }
        }
        return false;
    }

    /** Whether a perfect stands behind لا, which no perfect does: لا شك أن. */
    private boolean negated(int token) {
        Analysis before = words.at(token - 1);
        Analysis verb = words.at(token);
        return before != null
                && verb != null
                && before.is(PartOfSpeech.NEGATION)
                && before.lemma().length() == 2
                && before.lemma().charAt(0) == Letters.LAM
                && before.lemma().charAt(1) == Letters.ALEF
                && verb.aspect() != Features.IMPERFECT;
    }

    /** Whether a word is a name or a unit rather than a verb: رجل الأعمال مدحت، 1200 فدان. */
    private boolean names(int token) {
        Analysis before = words.at(token - 1);
        Analysis verb = words.at(token);
        if (verb != null && verb.proclitic(Clitics.FEH) && words.tokens().is(token - 1, TokenKind.NUMBER)) {
            return true;
        }
        return before != null
                && before.nominal()
                && before.article()
                && before.lexeme().has(Traits.HUMAN)
                && words.nameReading(token) != null
                && words.nameReading(token + 1) != null;
    }

    /** Whether a plural participle stands before a complement: طالبي اللجوء. */
    private boolean constructs(int token) {
        Analysis next = words.at(token + 1);
        return next != null
                && next.nominal()
                && next.article()
                && words.tokens().text().charAt(words.tokens().end(token) - 1) == Letters.YEH;
    }

    /** Whether a participle without tanwin is the adjective of the noun right before it: قيود مشددة. */
    private boolean modifies(int token) {
        Analysis participle = words.at(token);
        Analysis before = words.at(token - 1);
        return participle != null
                && before != null
                && participle.participle()
                && (!participle.has(Features.TANWIN) || before.has(Features.TANWIN))
                && participle.proclitics() == 0
                && before.is(PartOfSpeech.NOUN)
                && !before.article()
                && before.enclitic() == 0;
    }

    /** Whether a participle is what its clause says of a subject: أن الهيئة مطالبة بكذا، كان متوقعا أن. */
    private boolean predicates(int token) {
        Analysis before = words.at(token - 1);
        Analysis participle = words.at(token);
        if (before == null || participle == null || !participle.participle()) {
            return false;
        }
        return before.finite() && isKana(before)
                || before.article() && !participle.has(Features.TANWIN) && complements(words.at(token - 2));
    }

    private static boolean complements(@Nullable Analysis analysis) {
        return analysis != null && analysis.is(PartOfSpeech.COMPLEMENTIZER);
    }

    private static boolean isKana(Analysis verb) {
        return verb.lemma().length() == 3
                && verb.lemma().charAt(0) == Letters.KAF
                && verb.lemma().charAt(1) == Letters.ALEF
                && verb.lemma().charAt(2) == Letters.NOON;
    }
}
