package org.rawi.arabic.mention;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** Pieces of a noun phrase that its grammar alone would not take: misread names, set phrases, brackets. */
final class Pieces {
    private final Words words;
    private final Tokens tokens;
    private final Heads heads;
    private final Joints joints;

    Pieces(Words words, Heads heads, Joints joints) {
        this.words = words;
        this.tokens = words.tokens();
        this.heads = heads;
        this.joints = joints;
    }

    /** Whether a foreign family name was read as "so that he …": إلسا ليند، محمد ليبان. */
    boolean misread(int last, int at, Analysis analysis) {
        if (last < 0 || !analysis.finite() || !analysis.proclitic(Clitics.VERB_LAM)) {
            return false;
        }
        Analysis given = words.at(last);
        Analysis next = words.at(at + 1);
        return given != null
                && joints.isPerson(given)
                && given.lexeme().has(Traits.GIVEN_NAME)
                && (next == null || next.is(PartOfSpeech.PREPOSITION) || next.is(PartOfSpeech.COMPLEMENTIZER));
    }

    /**
     * Whether a word between a given name and the clause of the verb before the phrase is the family name, whatever it is read
     * as: قال الناطق مبارك تية إن.
     */
    boolean nameBeforeClause(int owner, int last, int at, Analysis analysis) {
        Analysis given = last < 0 ? null : words.at(last);
        Analysis next = words.at(at + 1);
        Analysis verb = words.at(owner - 1);
        return given != null
                && joints.isPerson(given)
                && given.lexeme().has(Traits.GIVEN_NAME)
                && (analysis.finite() || analysis.is(PartOfSpeech.NOUN))
                && !analysis.article()
                && analysis.proclitics() == 0
                && next != null
                && next.is(PartOfSpeech.COMPLEMENTIZER)
                && verb != null
                && verb.finite();
    }

    /** Whether a word with a pronoun means the very one: الباحث عينه، المصدر ذاته. */
    boolean emphatic(int last, int at) {
        var form = words.form(at);
        Analysis before = last < 0 ? null : words.at(last);
        for (int i = 0; form != null && before != null && NounPhrases.nominal(before) && i < form.count(); i++) {
            Analysis reading = form.analysis(i);
            if (reading.enclitic() != 0 && reading.proclitics() == 0 && heads.is(reading, HeadKind.EMPHATIC)) {
                return true;
            }
        }
        return false;
    }

    /** Whether سالف الذكر and the like stand behind a noun. */
    boolean mentioned(int last, int at, Analysis analysis) {
        Analysis of = words.at(at + 1);
        return last >= 0
                && heads.is(analysis, HeadKind.MENTIONED)
                && analysis.enclitic() == 0
                && of != null
                && of.proclitics() == Clitics.ARTICLE
                && of.masdar();
    }

    /** Whether a family name in ya was read as "my …": عبد الوهاب رفيقي، إن. */
    boolean nameInYa(int last, int at, Analysis analysis) {
        Analysis given = last < 0 ? null : words.at(last);
        Analysis next = words.at(at + 1);
        boolean ends = analysis.enclitic() == Clitics.YA
                || analysis.enclitic() == Clitics.NO_ENCLITIC
                        && analysis.number() != Features.SINGULAR
                        && tokens.text().charAt(tokens.end(at) - 1) == Letters.YEH;
        return ends
                && analysis.proclitics() == 0
                && NounPhrases.nominal(analysis)
                && given != null
                && joints.isPerson(given)
                && (next == null || next.is(PartOfSpeech.COMPLEMENTIZER) || next.is(PartOfSpeech.PREPOSITION));
    }

    /** A lone article before digits: الدول ال12، المادة الـ14. */
    boolean bareArticle(int at) {
        var form = words.form(at);
        return form != null
                && form.folded().length() == 2
                && form.folded().charAt(0) == Letters.ALEF
                && form.folded().charAt(1) == Letters.LAM
                && tokens.is(at + 1, TokenKind.NUMBER)
                && !tokens.spaceBefore(at + 1);
    }

    /** What stands behind a name and a comma: a relative rather than the verb spelled like it (نجل، شقيق). */
    @Nullable
    Analysis kin(int token) {
        Analysis best = words.at(token);
        var form = words.form(token);
        if (form == null || best == null || !best.finite()) {
            return best;
        }
        for (int i = 0; i < form.count(); i++) {
            if (heads.is(form.analysis(i), HeadKind.KIN) && form.analysis(i).proclitics() == 0) {
                return form.analysis(i);
            }
        }
        return best;
    }

    /** A short bracket of names or abbreviations belongs to the phrase; one with a weekday or date does not. */
    int parenthesis(int at) {
        for (int i = at + 1; i < tokens.count() && i < at + 8; i++) {
            if (tokens.isMark(i, ')')) {
                return i > at + 1 ? i + 1 : at;
            }
            Analysis analysis = words.at(i);
            if (tokens.is(i, TokenKind.BREAK)
                    || analysis != null
                            && (analysis.finite() || analysis.lexeme().has(Traits.TIME))) {
                return at;
            }
        }
        return at;
    }

    static boolean isInTheNameOf(Analysis analysis) {
        return analysis.lemma().length() == 3
                && analysis.lemma().charAt(0) == Letters.ALEF
                && analysis.lemma().charAt(2) == Letters.MEEM
                && analysis.lemma().charAt(1) == Letters.SEEN;
    }
}
