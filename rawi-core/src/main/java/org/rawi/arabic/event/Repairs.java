package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;

/**
 * Chooses another reading of a word where an event verb beside it asks for one: a masdar behind a verb that takes one, and a
 * verb of asking where a clause opens.
 */
final class Repairs {
    /** How many words an opening phrase has at most, with what it opens. */
    private static final int OPENER = 4;

    private final Words words;

    private final WordClasses classes;

    private final int[] chosen;

    private final NounRepairs nouns;

    /** The classes of each word. */
    private final long[][] own;

    private Repairs(Words words, WordClasses classes, long[][] own) {
        this.words = words;
        this.own = own;
        this.classes = classes;
        chosen = new int[words.count()];
        nouns = new NounRepairs(words, classes, own, chosen);
    }

    /** The index of the reading to use, for each token. */
    static int[] of(Words words, WordClasses classes, long[][] own) {
        Repairs repairs = new Repairs(words, classes, own);
        NounRepairs nouns = repairs.nouns;
        for (int token = 0; token < words.count(); token++) {
            repairs.chosen[token] = words.form(token) == null ? 0 : words.chosen(token);
        }
        for (int token = 0; token < words.count(); token++) {
            Form form = words.form(token);
            if (form == null || form.count() == 1) {
                continue;
            }
            if (words.isFinite(token)) {
                nouns.masdar(token);
                repairs.negated(token);
                repairs.third(token);
                nouns.preposition(token);
                nouns.name(token);
                nouns.heir(token);
            } else {
                nouns.circumstance(token);
                nouns.action(token);
                repairs.asking(token);
                repairs.accepting(token);
                repairs.negated(token);
                repairs.dual(token);
                nouns.single(token);
                repairs.predicate(token);
                repairs.described(token);
                nouns.heir(token);
                repairs.opening(token);
                repairs.begins(token);
                repairs.told(token);
            }
        }
        return repairs.chosen;
    }

    /** A human noun that opens a clause before a definite phrase is the verb of asking spelled like it: طالب الحزب الحكومة. */
    private void asking(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        Analysis next = words.at(token + 1);
        boolean opens = words.at(token - 1) == null || analysis != null && analysis.proclitic(Clitics.CONJUNCTION);
        boolean noun = isIndefinite(analysis);
        if (form == null
                || !opens
                || !noun
                || next == null
                || !next.nominal()
                || !next.article() && !next.is(PartOfSpeech.PROPER)) {
            return;
        }
        nouns.choose(
                token,
                form,
                other -> other.finite()
                        && other.aspect() == Features.PERFECT
                        && classes.is(other, WordClass.ASKING)
                        && analysis != null
                        && analysis.participle());
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
                || !WordClasses.has(own[token + 1], WordClass.OFFER)) {
            return;
        }
        nouns.choose(
                token,
                form,
                other ->
                        other.finite() && other.aspect() == Features.PERFECT && classes.is(other, WordClass.ACCEPTING));
    }

    /** What stands behind لم or لن is a verb. */
    private void negated(int token) {
        Analysis particle = words.at(token - 1);
        Form form = words.form(token);
        if (form == null || particle == null || !WordClasses.has(own[token - 1], WordClass.JUSSIVE)) {
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
        nouns.choose(
                token,
                form,
                other -> other.finite() && other.number() == Features.DUAL && other.aspect() == Features.PERFECT);
    }

    /** News tells of others: a verb read as I do, before a noun, is the perfect spelled like it: أقال الرئيس. */
    private void third(int token) {
        Analysis analysis = words.at(token);
        Analysis next = words.at(token + 1);
        Form form = words.form(token);
        boolean first = analysis != null
                && analysis.finite()
                && analysis.person() == Features.FIRST
                && analysis.number() == Features.SINGULAR
                && analysis.aspect() == Features.IMPERFECT;
        if (form == null || !first || next == null || !next.nominal()) {
            return;
        }
        nouns.choose(token, form, Repairs::isTold);
    }

    /** A bare masdar behind a definite noun that opens the sentence is the verb spelled like it: السعودية تدين الهجوم. */
    private void predicate(int token) {
        Analysis analysis = words.at(token);
        Analysis before = words.at(token - 1);
        Analysis next = words.at(token + 1);
        Form form = words.form(token);
        boolean bare = analysis != null && isBare(analysis) && analysis.masdar();
        boolean topic = before != null && before.nominal() && before.article() && words.at(token - 2) == null;
        if (form == null || before == null || !bare || !topic || next == null || !next.nominal()) {
            return;
        }
        nouns.choose(
                token,
                form,
                other -> other.finite()
                        && other.aspect() == Features.IMPERFECT
                        && other.gender() == before.gender()
                        && classes.is(other, WordClass.SAYING));
    }

    /** A noun with a pronoun behind an indefinite attack is the verb that tells who made it: كمين نصبه مسلحون. */
    private void described(int token) {
        Analysis analysis = words.at(token);
        Form form = words.form(token);
        boolean possessed = analysis != null
                && analysis.is(PartOfSpeech.NOUN)
                && analysis.proclitics() == 0
                && analysis.enclitic() != 0;
        if (form == null || analysis == null || !possessed) {
            return;
        }
        Analysis before = words.at(token - 1);
        Analysis next = words.at(token + 1);
        boolean attack = before != null
                && !before.article()
                && before.enclitic() == 0
                && WordClasses.has(own[token - 1], WordClass.ATTACK);
        if (!attack || next == null || !next.nominal()) {
            return;
        }
        nouns.choose(
                token,
                form,
                other -> other.finite()
                        && other.aspect() == Features.PERFECT
                        && other.enclitic() == analysis.enclitic());
    }

    /** A masdar cannot own a nominative: what opens a clause before one is the verb spelled like it: حشد الطرفان. */
    private void opening(int token) {
        Analysis analysis = words.at(token);
        Analysis before = words.at(token - 1);
        Analysis next = words.at(token + 1);
        Form form = words.form(token);
        boolean opens = before == null || before.is(PartOfSpeech.SUBORDINATOR);
        boolean bare = isIndefinite(analysis);
        boolean nominative = next != null
                && next.nominal()
                && next.article()
                && next.has(Features.NOMINATIVE)
                && next.number() != Features.SINGULAR;
        if (form != null && opens && bare && nominative) {
            nouns.choose(token, form, Repairs::isTold);
        }
    }

    /**
     * A bare masdar that opens a sentence is its verb when no other verb follows in the clause and a definite subject stands
     * right behind it: بحث وزير الداخلية مع نظيره، شكر الجبوري الأردن.
     */
    private void begins(int token) {
        Analysis analysis = words.at(token);
        Analysis next = words.at(token + 1);
        Form form = words.form(token);
        boolean bare =
                analysis != null && isIndefinite(analysis) && analysis.masdar() && !analysis.has(Features.TANWIN);
        if (form == null
                || !bare
                || next == null
                || !next.nominal()
                || next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                || !led(token)
                || !ended(token)) {
            return;
        }
        nouns.choose(
                token,
                form,
                other -> other.finite()
                        && other.aspect() == Features.PERFECT
                        && other.person() == Features.THIRD
                        && other.number() == Features.SINGULAR
                        && other.enclitic() == 0
                        && (next.gender() == 0 || next.is(PartOfSpeech.PROPER) || other.gender() == next.gender()));
    }

    /** Whether a word opens its sentence, perhaps behind a short phrase of place or turn: من جهته، وفي الجوف. */
    private boolean led(int token) {
        int before = token - 1;
        while (before >= 0 && before > token - OPENER && words.at(before) != null) {
            before--;
        }
        int first = before + 1;
        Analysis opener = first < token ? words.at(first) : null;
        boolean start = before < 0
                || words.tokens().is(before, TokenKind.BREAK)
                || words.tokens().isMark(before, '.');
        boolean phrase = opener == null || opener.is(PartOfSpeech.PREPOSITION) && !opener.finite();
        if (before >= 0 && !start && first == token && words.tokens().isMark(before, Letters.COMMA)) {
            return led(before);
        }
        return start && phrase && (first == token || token - first <= 3);
    }

    /** Whether the clause that opens at a word goes on to its end without another verb, and is long enough to be one. */
    private boolean ended(int token) {
        for (int at = token + 1; at < words.count(); at++) {
            Analysis analysis = words.at(at);
            if (analysis == null) {
                if (words.tokens().is(at, TokenKind.BREAK) || words.tokens().isMark(at, '.')) {
                    return at > token + 5 && words.tokens().isMark(at, '.');
                }
                if (words.tokens().isMark(at, ':')) {
                    return false;
                }
            } else if (analysis.is(PartOfSpeech.RELATIVE)
                    || analysis.is(PartOfSpeech.COMPLEMENTIZER)
                    || analysis.is(PartOfSpeech.SUBORDINATOR)) {
                return at > token + 5;
            } else if (analysis.finite()) {
                return analysis.proclitic(Clitics.CONJUNCTION) && at > token + 5;
            }
        }
        return false;
    }

    /** A bare noun behind an indefinite topic is the verb spelled like it: إن انتحاريا فجر سيارة. */
    private void told(int token) {
        Analysis analysis = words.at(token);
        Analysis topic = words.at(token - 1);
        Analysis opener = words.at(token - 2);
        Analysis next = words.at(token + 1);
        Form form = words.form(token);
        boolean bare = isBare(analysis);
        boolean subject = topic != null
                && topic.nominal()
                && topic.has(Features.TANWIN)
                && opener != null
                && opener.is(PartOfSpeech.COMPLEMENTIZER);
        if (form != null && topic != null && bare && subject && next != null && next.nominal()) {
            nouns.choose(
                    token,
                    form,
                    other -> other.finite() && other.aspect() == Features.PERFECT && other.gender() == topic.gender());
        }
    }

    /** Whether a reading tells what somebody else did: the perfect in the third person. */
    private static boolean isTold(Analysis reading) {
        return reading.finite() && reading.aspect() == Features.PERFECT && reading.person() == Features.THIRD;
    }

    /** Whether a word is a noun with no article, preposition or pronoun; a conjunction may stand before it. */
    private static boolean isIndefinite(@Nullable Analysis analysis) {
        return analysis != null
                && analysis.is(PartOfSpeech.NOUN)
                && !analysis.article()
                && !analysis.proclitic(Clitics.PREPOSITION)
                && analysis.enclitic() == 0;
    }

    /** Whether a word is a noun with nothing written to it and no tanwin. */
    private static boolean isBare(@Nullable Analysis analysis) {
        return analysis != null
                && analysis.is(PartOfSpeech.NOUN)
                && analysis.proclitics() == 0
                && analysis.enclitic() == 0
                && !analysis.has(Features.TANWIN);
    }

    private boolean isDual(int token) {
        Analysis analysis = words.at(token);
        return analysis != null && analysis.nominal() && analysis.number() == Features.DUAL;
    }
}
