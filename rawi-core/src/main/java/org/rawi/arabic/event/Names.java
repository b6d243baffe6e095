package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;

/** What the noun phrase at a token stands for: a party that can act or be acted upon, or a place. */
final class Names {
    /** How much dearer a reading of a word may be and still count for what the word can stand for. */
    private static final int CLOSE = 260;

    /** The same for a feminine noun of its own beside the feminine of an adjective: {@code منظمة}, {@code عملية}. */
    private static final int CLOSE_FEMININE = 800;

    private final Layers in;
    private final WordClasses classes;
    private final Gazetteer gazetteer;
    private final WordClasses.Near[] near;
    private final Gazetteer.Found named;
    private final Asked party;
    private final Asked animate;
    private final Asked organized;
    private final Asked placeHead;
    private final Asked circumstance;

    /** One more than how many tokens the name of a state or place has that starts at a token; 0 is not known yet. */
    private final byte[] placeNames;

    Names(Layers in, WordClasses classes, Gazetteer gazetteer) {
        this.in = in;
        this.classes = classes;
        this.gazetteer = gazetteer;
        near = classes.near(in.words(), in.chosen());
        named = gazetteer.in(in.words());
        int tokens = in.words().count();
        party = new Asked(tokens, this::party);
        animate = new Asked(tokens, this::animate);
        organized = new Asked(tokens, this::organized);
        placeHead = new Asked(tokens, this::placeHead);
        circumstance = new Asked(tokens, this::circumstance);
        placeNames = new byte[tokens];
    }

    /** Whether a phrase that starts here names a person, a body, a state or a group. */
    boolean isParty(int token) {
        return party.of(token);
    }

    private boolean party(int token) {
        Analysis head = in.at(token);
        if (head == null) {
            return in.tokens().is(token, TokenKind.FOREIGN)
                    || in.quotes().openingAt(token) >= 0 && in.phrases().starts(token)
                    || in.tokens().is(token, TokenKind.NUMBER)
                            && (isFrom(in.at(token + 1)) ? isAnimate(token + 2) : isCounted(token + 1));
        }
        if (in.named(token)) {
            return true;
        }
        if (in.time(token) >= 0 || isCircumstance(token)) {
            return false;
        }
        return isAnimate(token) || placeName(token) > 0 && !isPlaceHead(token);
    }

    private boolean isCounted(int token) {
        Analysis next = in.at(token);
        return next != null && !next.article() && isAnimate(token);
    }

    /** Whether a head is a person, a body, a state or a group. */
    boolean isAnimate(int token) {
        return animate.of(token);
    }

    private boolean animate(int token) {
        Analysis head = in.at(token);
        if (head == null) {
            return isParty(token);
        }
        if (in.named(token) || named.isState(token)) {
            return true;
        }
        if (is(token, WordClass.INANIMATE)) {
            return false;
        }
        if (isOrganized(token)) {
            return true;
        }
        if (head.is(PartOfSpeech.PROPER) || head.is(PartOfSpeech.UNKNOWN)) {
            return !head.lexeme().has(Traits.TIME) && in.time(token) < 0;
        }
        if (head.is(PartOfSpeech.DEMONSTRATIVE) || counts(token)) {
            Analysis of = in.at(token + 1);
            if (of != null && of.is(PartOfSpeech.PREPOSITION) && of.enclitic() != 0) {
                return true;
            }
            int next = counted(token);
            return next < in.words().count()
                    && (in.at(next) == null
                            ? in.tokens().is(next, TokenKind.NUMBER) && isParty(next)
                            : isAnimate(next));
        }
        if (head.is(PartOfSpeech.ADJECTIVE)
                && head.number() != Features.PLURAL
                && !head.lexeme().has(Traits.ELATIVE)) {
            return isNationality(head) && head.has(Features.TANWIN);
        }
        boolean act = head.masdar()
                || head.gender() == Features.FEMININE && !head.article() && head.participle() && isMasdar(token);
        boolean people = head.article()
                && head.number() == Features.PLURAL
                && head.gender() == Features.MASCULINE
                && (head.features() & Features.CASE) != 0
                && (head.participle() || head.lexeme().has(Traits.NISBA));
        return people
                || head.lexeme().has(Traits.HUMAN) && !act
                || !act && (is(token, WordClass.HUMAN) || is(token, WordClass.PEOPLE))
                || heads(token, HeadKind.HONORIFIC, HeadKind.RANK)
                || heads(token, HeadKind.OFFICE, HeadKind.KIN)
                || heads(token, HeadKind.OUTLET, HeadKind.ANONYMOUS);
    }

    /** Whether a word is a participle of circumstance, not a party: {@code مضيفا}, {@code قائلة إن}. */
    boolean isCircumstance(int token) {
        return circumstance.of(token);
    }

    private boolean circumstance(int token) {
        Analysis analysis = in.at(token);
        if (analysis == null
                || !analysis.participle()
                || analysis.article()
                || analysis.is(PartOfSpeech.PROPER)
                || analysis.proclitic(Clitics.PREPOSITION)) {
            return false;
        }
        if (analysis.has(Features.TANWIN)) {
            return !isPlaceHead(token)
                    && (!analysis.lexeme().has(Traits.HUMAN)
                            || analysis.is(PartOfSpeech.ADJECTIVE)
                            || acts(analysis, WordClass.ASKING)
                            || acts(analysis, WordClass.SAYING));
        }
        Analysis next = in.at(token + 1);
        boolean feminine = analysis.gender() == Features.FEMININE
                && analysis.number() == Features.SINGULAR
                && analysis.enclitic() == 0;
        boolean says = next != null
                && (next.is(PartOfSpeech.PARTICLE)
                        || next.is(PartOfSpeech.PRONOUN)
                        || next.is(PartOfSpeech.COMPLEMENTIZER)
                        || next.is(PartOfSpeech.PREPOSITION)
                        || next.proclitic(Clitics.BEH));
        return feminine && !isOrganized(token) && (analysis.is(PartOfSpeech.ADJECTIVE) || says);
    }

    /** Whether a word counts what follows it: a numeral, عدد من، معظم، كبار. */
    boolean counts(int token) {
        Analysis head = in.at(token);
        return head != null
                && (head.is(PartOfSpeech.NUMERAL)
                        || in.heads().is(head, HeadKind.QUANTIFIER)
                        || alone(token, WordClass.COUNTING));
    }

    /** The token of what a numeral, quantifier or demonstrative stands with. */
    int counted(int token) {
        return isFrom(in.at(token + 1)) ? token + 2 : token + 1;
    }

    /** Whether a head is a body, an armed force, a state. */
    boolean isOrganized(int token) {
        return organized.of(token);
    }

    private boolean organized(int token) {
        Analysis head = in.at(token);
        return head != null
                && !head.finite()
                && !is(token, WordClass.INANIMATE)
                && (heads(token, HeadKind.ORGANIZATION, HeadKind.ORGANIZATION)
                        || is(token, WordClass.FORCE)
                        || is(token, WordClass.STATE)
                        || is(token, WordClass.PARTY));
    }

    /** Whether a phrase names a place. */
    boolean isPlace(int token) {
        return isPlaceHead(token) || placeName(token) > 0;
    }

    /** Whether a phrase's head is a common noun for a place: مدينة، منطقة، عدد من المدن. */
    boolean isPlaceHead(int token) {
        return placeHead.of(token);
    }

    private boolean placeHead(int token) {
        Analysis head = in.at(token);
        if (head == null || head.finite()) {
            return false;
        }
        if (counts(token) && !head.is(PartOfSpeech.NUMERAL)) {
            int next = counted(token);
            return next < in.words().count() && !counts(next) && isPlaceHead(next);
        }
        if (is(token, WordClass.EDGE)) {
            return token + 1 < in.words().count() && (isPlaceHead(token + 1) || placeName(token + 1) > 0);
        }
        return !head.is(PartOfSpeech.PROPER)
                && !named.isState(token)
                && (heads(token, HeadKind.PLACE, HeadKind.PLACE) || is(token, WordClass.GROUND));
    }

    /** Whether a phrase names a news outlet: by its head, or in quotation marks. */
    boolean isOutlet(int token) {
        Analysis head = in.at(token);
        return head == null
                ? in.at(token + 1) != null && named.isOutlet(token + 1)
                : heads(token, HeadKind.OUTLET, HeadKind.OUTLET);
    }

    /** Whether the name of a state starts here. */
    boolean isState(int token) {
        return named.isState(token);
    }

    /** The tokens of the state or place whose name starts here, or 0. */
    int placeName(int token) {
        if (token < 0 || token >= placeNames.length) {
            return 0;
        }
        if (placeNames[token] == 0) {
            placeNames[token] = (byte) (1 + named.length(token));
        }
        return placeNames[token] - 1;
    }

    /** Whether a bare name stands here that is no known person, body or state. */
    boolean isUnknownName(int token) {
        Analysis head = in.at(token);
        return head != null
                && (head.is(PartOfSpeech.PROPER) || head.is(PartOfSpeech.UNKNOWN))
                && !head.lexeme().has(Traits.GIVEN_NAME);
    }

    /** Whether an adjective names a nation or a group. */
    boolean isNationality(@Nullable Analysis analysis) {
        return analysis != null
                && analysis.lexeme().has(Traits.NISBA)
                && !(analysis.has(Features.TANWIN) && classes.is(analysis, WordClass.NO_NATION))
                && (classes.is(analysis, WordClass.NATIONALITY) || gazetteer.isNisba(analysis));
    }

    /** Whether a verb or particle is of a class. */
    boolean is(@Nullable Analysis analysis, WordClass wanted) {
        return classes.is(analysis, wanted);
    }

    /** Whether a verb or particle is of the class with a name. */
    boolean is(@Nullable Analysis analysis, String name) {
        return classes.is(analysis, name);
    }

    /** Whether a word, in the reading chosen alone, is of a class. */
    boolean alone(int token, WordClass wanted) {
        return in(token) && WordClasses.has(in.own()[token], wanted);
    }

    /** Whether a word, in this reading or one about as likely, is a person. */
    boolean isHuman(int token) {
        return in(token) && near[token].human();
    }

    /** Whether a word, in this reading or one about as likely, is a masdar. */
    boolean isMasdar(int token) {
        return in(token) && near[token].masdar();
    }

    /** Whether a verb, or the verb a masdar or participle comes from, is of a class. */
    boolean acts(@Nullable Analysis analysis, WordClass wanted) {
        return analysis != null
                && (analysis.finite() || analysis.verb() == null
                        ? classes.is(analysis, wanted)
                        : classes.is(analysis.verb(), wanted));
    }

    /** Whether a verb, or the verb a masdar or participle comes from, is of the class with a name. */
    boolean acts(@Nullable Analysis analysis, String name) {
        return acts(analysis, WordClass.of(name));
    }

    /** Whether a word, in this reading or one about as likely, is of a class. */
    boolean is(int token, WordClass wanted) {
        return in(token) && near[token].is(wanted);
    }

    /** Whether a word, in this reading or one about as likely, is of the class with a name. */
    boolean is(int token, String name) {
        return is(token, WordClass.of(name));
    }

    /** Whether a noun, in this reading or one about as likely, is a head of one of two kinds. */
    boolean heads(int token, HeadKind one, HeadKind other) {
        return in(token) && (near[token].heads() & (one.bit() | other.bit())) != 0;
    }

    private boolean in(int token) {
        return token >= 0 && token < near.length;
    }

    /** Whether another nominal reading of a word is about as likely as the one chosen. */
    static boolean near(Analysis chosen, Analysis other) {
        boolean feminine = other.is(PartOfSpeech.NOUN)
                && other.lemma().charAt(other.lemma().length() - 1) == Letters.TEH_MARBUTA;
        return other.nominal()
                && chosen.nominal()
                && other.proclitics() == chosen.proclitics()
                && other.cost() - chosen.cost() < (feminine ? CLOSE_FEMININE : CLOSE);
    }

    /** Whether a word of the class with a name stands in a stretch. */
    boolean any(int start, int end, String name) {
        return any(start, end, WordClass.of(name));
    }

    /** Whether a word of a class stands in a stretch. */
    boolean any(int start, int end, WordClass wanted) {
        for (int token = start; token < end; token++) {
            if (is(token, wanted)) {
                return true;
            }
        }
        return false;
    }

    boolean isFrom(@Nullable Analysis preposition) {
        return spelled(preposition, Letters.MEEM, Letters.NOON);
    }

    boolean isIn(@Nullable Analysis preposition) {
        return spelled(preposition, Letters.FEH, Letters.YEH);
    }

    private static boolean spelled(@Nullable Analysis preposition, char first, char second) {
        return preposition != null
                && preposition.is(PartOfSpeech.PREPOSITION)
                && preposition.lemma().length() == 2
                && preposition.lemma().charAt(0) == first
                && preposition.lemma().charAt(1) == second
                && preposition.enclitic() == 0;
    }
}
