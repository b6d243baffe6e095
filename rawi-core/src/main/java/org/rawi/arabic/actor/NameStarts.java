package org.rawi.arabic.actor;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** Tells by what stands around a word whether a person's name starts there, though it is an ordinary word too, or does not. */
final class NameStarts {
    private static final int OFFICE_REACH = 7;

    private final Words words;
    private final Tokens tokens;
    private final Heads heads;

    NameStarts(Words words, Heads heads) {
        this.words = words;
        this.tokens = words.tokens();
        this.heads = heads;
    }

    /**
     * An ordinary noun without article behind a definite title or a rank can only be a name (اللواء نجم الجغيفي) when no title,
     * body or time starts there and a name-like word follows.
     */
    boolean introducedByTitle(int token, int limit) {
        Analysis title = words.at(token - 1);
        Analysis first = words.at(token);
        Analysis second = token + 1 < limit ? words.at(token + 1) : null;
        boolean behind = title != null
                && title.number() != Features.PLURAL
                && title.enclitic() == Clitics.NO_ENCLITIC
                && (title.article() && heads.is(title, HeadKind.OFFICE)
                        || heads.is(title, HeadKind.HONORIFIC, HeadKind.RANK)
                        || title.article() && heads.is(words.at(token - 2), HeadKind.RANK));
        return behind
                && first != null
                && (first.nominal() || words.nameReading(token) != null)
                && !first.article()
                && first.proclitics() == 0
                && first.enclitic() == Clitics.NO_ENCLITIC
                && !first.has(Features.TANWIN)
                && !first.is(PartOfSpeech.ADJECTIVE)
                && !first.is(PartOfSpeech.NUMERAL)
                && (!heads.known(first) && !first.lexeme().has(Traits.HUMAN | Traits.TIME)
                        || second != null && second.article() && (second.guessed() || second.is(PartOfSpeech.PROPER)))
                && second != null
                && second.nominal()
                && !second.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && second.enclitic() == Clitics.NO_ENCLITIC
                && !heads.known(second)
                && (second.guessed() || second.is(PartOfSpeech.PROPER) || words.nameReading(token + 1) != null);
    }

    /** A given name that is an ordinary word too, right behind a phrase with a title in it, and a word that can be a family name. */
    boolean borne(int token, int limit) {
        Analysis given = words.nameReading(token);
        Analysis family = token + 1 < limit ? words.at(token + 1) : null;
        if (given == null
                || family == null
                || !given.lexeme().has(Traits.GIVEN_NAME)
                || given.lexeme().has(Traits.PLACE_NAME)
                || given.proclitics() != (given.article() ? Clitics.ARTICLE : 0)
                || !titled(token)
                || !office(token)) {
            return false;
        }
        boolean plain = !family.article() && !family.is(PartOfSpeech.ADJECTIVE) && !family.is(PartOfSpeech.NUMERAL);
        boolean known = family.guessed() || words.nameReading(token + 1) != null;
        return (family.nominal() || known)
                && (plain || known || family.article() && family.lexeme().has(Traits.NISBA))
                && !family.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && !family.has(Features.TANWIN)
                && (family.enclitic() == Clitics.NO_ENCLITIC
                        || heads.is(words.at(token - 1), HeadKind.RANK, HeadKind.HONORIFIC))
                && !family.lexeme().has(Traits.TIME)
                && !family.masdar()
                && !heads.is(family, HeadKind.OFFICE, HeadKind.ORGANIZATION)
                && !heads.is(family, HeadKind.TIME, HeadKind.QUANTIFIER);
    }

    /** A family name that is an ordinary word too, of him who leads a body: حكومة العثماني. */
    boolean leads(int token) {
        Analysis reading = words.nameReading(token);
        return reading != null
                && reading.article()
                && reading.lexeme().has(Traits.FAMILY_NAME)
                && reading.proclitics() == Clitics.ARTICLE
                && BeforeNames.isLedBy(words.at(token - 1));
    }

    /** Whether an office, rank or honorific stands not far before a token, with nothing between that ends its phrase. */
    private boolean office(int token) {
        for (int i = token - 1; i >= 0 && i > token - OFFICE_REACH; i--) {
            Analysis analysis = words.at(i);
            if (analysis == null && tokens.mark(i) != '"'
                    || analysis != null
                            && (analysis.finite()
                                    || analysis.is(PartOfSpeech.RELATIVE)
                                    || analysis.is(PartOfSpeech.COMPLEMENTIZER))) {
                return false;
            }
            if (heads.is(analysis, HeadKind.OFFICE, HeadKind.RANK) || heads.is(analysis, HeadKind.HONORIFIC)) {
                return true;
            }
        }
        return false;
    }

    /** A month that is a given name too, behind the noun for a month or a preposition: شهر رمضان المبارك, في رمضان. */
    boolean ofMonth(int token) {
        Form form = words.form(token);
        boolean month = false;
        for (int i = 0; form != null && i < form.count(); i++) {
            month |= form.analysis(i).lexeme().has(Traits.TIME);
        }
        Analysis before = words.at(token - 1);
        Analysis analysis = words.at(token);
        return month
                && (analysis != null && analysis.proclitic(Clitics.PREPOSITION)
                        || before != null
                                && (before.is(PartOfSpeech.PREPOSITION)
                                        || before.lexeme().has(Traits.TIME)
                                        || heads.is(before, HeadKind.TIME))
                        || tokens.is(token - 1, TokenKind.NUMBER));
    }

    /** A definite word of origin between an office and a person's name is the office's adjective: العاهل المغربي محمد السادس. */
    boolean ofOrigin(int token, int limit) {
        Analysis origin = words.at(token);
        Analysis given = token + 1 < limit ? words.at(token + 1) : null;
        if (origin == null
                || given == null
                || !origin.article()
                || !given.is(PartOfSpeech.PROPER)
                || !given.lexeme().has(Traits.GIVEN_NAME)
                || given.proclitics() != 0
                || !heads.is(words.at(token - 1), HeadKind.OFFICE, HeadKind.RANK)) {
            return false;
        }
        Form form = words.form(token);
        for (int i = 0; form != null && i < form.count(); i++) {
            if (form.analysis(i).is(PartOfSpeech.ADJECTIVE)
                    && form.analysis(i).lexeme().has(Traits.NISBA)) {
                return true;
            }
        }
        return false;
    }

    /** A given name that is an ordinary word too, a second word, a comma and an office: حبيب كروم، رئيس الجمعية. */
    boolean introduced(int token) {
        Analysis reading = words.nameReading(token);
        Analysis second = words.at(token + 1);
        return reading != null
                && reading.lexeme().has(Traits.GIVEN_NAME)
                && !reading.proclitic(Clitics.PREPOSITION)
                && second != null
                && !second.article()
                && second.proclitics() == 0
                && second.enclitic() == Clitics.NO_ENCLITIC
                && tokens.mark(token + 2) == Letters.COMMA
                && heads.is(words.at(token + 3), HeadKind.OFFICE);
    }

    /** A by-name behind a title: الشيخ أبو بصير. */
    boolean kunya(int token, int limit) {
        Analysis analysis = words.at(token);
        Analysis next = token + 1 < limit ? words.at(token + 1) : null;
        return heads.is(analysis, HeadKind.NAME)
                && heads.is(analysis, HeadKind.KIN)
                && titled(token)
                && next != null
                && next.nominal()
                && next.proclitics() == 0
                && next.enclitic() == Clitics.NO_ENCLITIC;
    }

    /** A given name that is also an ordinary word, with another name word behind it or a title before it. */
    boolean hidden(int token, int limit) {
        Analysis reading = words.nameReading(token);
        if (reading == null
                || !reading.lexeme().has(Traits.GIVEN_NAME)
                || reading.proclitic(Clitics.PREPOSITION)
                || words.isFinite(token) && !titled(token)) {
            return false;
        }
        Analysis next = words.at(token + 1);
        boolean followed = token + 1 < limit
                && next != null
                && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && (name(next) && !next.guessed()
                        || next.article()
                                && next.number() == Features.SINGULAR
                                && next.lexeme().has(Traits.NISBA)
                        || heads.is(next, HeadKind.NAME)
                        || words.nameReading(token + 1) != null && !next.finite());
        return followed
                && (titled(token)
                        || token == 0
                        || words.isFinite(token - 1)
                        || tokens.mark(token - 1) != 0
                        || words.at(token - 1) == null
                        || reading.proclitic(Clitics.WAW) && endsName(words.at(token - 1)));
    }

    /** Whether a definite title, honorific or rank stands right before a token. */
    boolean titled(int token) {
        Analysis before = words.at(token - 1);
        return before != null
                && (before.article() || heads.is(before, HeadKind.HONORIFIC, HeadKind.RANK))
                && !before.finite();
    }

    static boolean endsName(@Nullable Analysis last) {
        return last != null && (last.is(PartOfSpeech.PROPER) || last.article());
    }

    boolean name(Analysis analysis) {
        if (analysis.has(Features.TANWIN) || analysis.enclitic() != Clitics.NO_ENCLITIC) {
            return false;
        }
        boolean proper = analysis.is(PartOfSpeech.PROPER) || analysis.is(PartOfSpeech.UNKNOWN);
        return proper && !analysis.lexeme().has(Traits.PLACE_NAME) && !heads.is(analysis, HeadKind.TIME);
    }
}
