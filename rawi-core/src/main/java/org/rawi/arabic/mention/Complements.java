package org.rawi.arabic.mention;

import java.util.Arrays;
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

/** The prepositional complements of a title, body or nameless source: النائب عن الكتلة، القيادي بحركة، المدير العام للهيئة. */
final class Complements {
    private static final int MOST = 6;
    private static final int[] NONE = {};

    private final Words words;
    private final Tokens tokens;
    private final Heads heads;
    private final Joints joints;
    private final NounPhrases phrases;

    /** Where the complements that are being looked for end. */
    private final int[] stops = new int[MOST];

    Complements(Words words, Heads heads, Joints joints, NounPhrases phrases) {
        this.words = words;
        this.tokens = words.tokens();
        this.heads = heads;
        this.joints = joints;
        this.phrases = phrases;
    }

    /** The token behind each complement of the phrase that starts at a token, in order; empty when none stands at {@code end}. */
    int[] stops(int start, int end) {
        int count = 0;
        for (int at = end; count < MOST && at < words.count(); count++) {
            int next = complement(start, at);
            if (next == at) {
                break;
            }
            stops[count] = next;
            at = next;
        }
        return count == 0 ? NONE : Arrays.copyOf(stops, count);
    }

    /** The token behind the last complement, or {@code end} when there is none. */
    int attach(int start, int end) {
        int at = end;
        for (int count = 0; count < MOST && at < words.count(); count++) {
            int next = complement(start, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int complement(int start, int at) {
        Analysis analysis = words.at(at);
        if (analysis == null || at == start || analysis.proclitic(Clitics.CONJUNCTION)) {
            return at;
        }
        Analysis last = words.at(at - 1);
        boolean afterName = last != null && joints.isPerson(last) && !heads.is(words.at(start), HeadKind.ORGANIZATION);
        if (afterName) {
            return at;
        }
        int owner = title(start, at);
        boolean titleLike = titleLike(owner);
        int belonging = belonging(start, at, analysis);
        if (belonging != at) {
            return belonging;
        }
        if (describes(last) && (titleLike || joints.isPerson(words.at(start)))) {
            int described = described(start, at, analysis);
            if (described != at) {
                return described;
            }
        }
        if (analysis.proclitic(Clitics.LAM) && nominal(analysis)) {
            boolean other = heads.is(analysis, HeadKind.ADDRESSEE) && !ranked(owner, at);
            return other || !titleLike || speechObject(analysis) ? at : phrases.head(at, owner);
        }
        if (analysis.proclitic(Clitics.BEH) && nominal(analysis)) {
            boolean belongs = titleLike
                    && !heads.is(analysis, HeadKind.SETTING)
                    && !analysis.masdar()
                    && analysis.enclitic() == 0;
            boolean charge = Pieces.isInTheNameOf(analysis) || heads.is(last, HeadKind.CHARGED);
            return belongs || charge ? phrases.head(at, owner) : at;
        }
        boolean preposition = analysis.is(PartOfSpeech.PREPOSITION)
                && analysis.enclitic() == 0
                && at + 1 < words.count()
                && titleLike;
        return preposition
                        && (attaches(owner, at, analysis)
                                || represents(owner, at, analysis)
                                || charged(start, at, analysis)
                                || treats(owner, at, analysis))
                ? phrases.head(at + 1, owner)
                : at;
    }

    /** Behind a complement an indefinite participle of the head with its own: بعثة لمراقبة الهدنة تابعة للاتحاد الأفريقي. */
    private int belonging(int start, int at, Analysis participle) {
        Analysis head = words.at(start);
        Analysis of = words.at(at + 1);
        boolean fits = describes(participle)
                && participle.proclitics() == 0
                && participle.enclitic() == 0
                && head != null
                && head.is(PartOfSpeech.NOUN)
                && !head.article()
                && head.gender() == participle.gender()
                && at > start + 1
                && of != null
                && of.proclitic(Clitics.LAM)
                && nominal(of);
        return fits ? phrases.head(at + 1, start) : at;
    }

    private static boolean nominal(@Nullable Analysis analysis) {
        return NounPhrases.nominal(analysis);
    }

    /** The last title in a phrase that opens with a person's name (سالم القحطاني المدير), else the phrase's first word. */
    private int title(int start, int at) {
        if (!joints.isPerson(words.at(start))) {
            return start;
        }
        for (int i = at - 1; i > start; i--) {
            Analysis analysis = words.at(i);
            if (joints.humanHead(analysis) && !joints.isPerson(analysis)) {
                return i;
            }
        }
        return start;
    }

    private static boolean describes(@Nullable Analysis last) {
        return last != null && last.participle() && last.is(PartOfSpeech.ADJECTIVE);
    }

    /** Behind a participle that describes the head: المكلف بالملف، المنتمي للدوري، التابعة لـ، المشرفة على. */
    private int described(int start, int at, Analysis analysis) {
        if (analysis.is(PartOfSpeech.PREPOSITION)
                && analysis.enclitic() == 0
                && analysis.lemma().length() == 2) {
            Analysis object = words.at(at + 1);
            boolean fits = object != null
                    && nominal(object)
                    && !object.lexeme().has(Traits.TIME)
                    && !heads.is(object, HeadKind.SETTING)
                    && phrases.starts(at + 1);
            return fits ? phrases.head(at + 1, start) : at;
        }
        boolean glued = analysis.proclitic(Clitics.LAM) && !heads.is(analysis, HeadKind.ADDRESSEE)
                || analysis.proclitic(Clitics.BEH) && !heads.is(analysis, HeadKind.SETTING) && !analysis.masdar();
        return glued && nominal(analysis) && analysis.enclitic() == 0 ? phrases.head(at, start) : at;
    }

    /** Whether a preposition of place or belonging has an object that the head can have as its complement. */
    private boolean attaches(int owner, int at, Analysis preposition) {
        Analysis object = words.at(at + 1);
        boolean fits = object == null
                ? phrases.starts(at + 1) && !tokens.is(at + 1, TokenKind.NUMBER)
                : nominal(object)
                        && !object.lexeme().has(Traits.TIME)
                        && !heads.is(object, HeadKind.SETTING)
                        && object.enclitic() == 0
                        && phrases.starts(at + 1);
        boolean far = preposition.lemma().length() == 3 && object != null && !object.is(PartOfSpeech.PROPER);
        boolean from = preposition.lemma().length() == 2
                && preposition.lemma().charAt(0) == Letters.MEEM
                && joints.chainDefinite(owner, at);
        boolean law = heads.is(words.at(owner), HeadKind.LAW) && heads.is(object, HeadKind.LAW);
        return heads.attaches(preposition) && fits && !far && (!from || law);
    }

    /** Whether a participle that is no office, or that stands behind a name, takes على: الموقعون على الرسالة، سالم المشرف على. */
    private boolean charged(int start, int at, Analysis preposition) {
        Analysis last = words.at(at - 1);
        return preposition.lemma().length() == 3
                && preposition.lemma().charAt(0) == Letters.AIN
                && last != null
                && last.article()
                && last.participle()
                && (at - 1 > start
                        ? joints.isPerson(words.at(at - 2))
                        : !heads.is(last, HeadKind.OFFICE, HeadKind.ANONYMOUS)
                                && last.lexeme().has(Traits.HUMAN))
                && nominal(words.at(at + 1))
                && phrases.starts(at + 1);
    }

    /** Whether حول tells what a document is about: معطيات حول الوضع. */
    private boolean treats(int owner, int at, Analysis preposition) {
        Analysis object = words.at(at + 1);
        return preposition.lemma().length() == 3
                && preposition.lemma().charAt(1) == Letters.WAW
                && heads.is(words.at(owner), HeadKind.DOCUMENT)
                && object != null
                && nominal(object)
                && phrases.starts(at + 1);
    }

    /** Whether عن stands between a person's title and a body: النائب عن الكتلة. */
    private boolean represents(int owner, int at, Analysis preposition) {
        Analysis object = words.at(at + 1);
        return preposition.lemma().length() == 2
                && preposition.lemma().charAt(0) == Letters.AIN
                && heads.is(words.at(owner), HeadKind.OFFICE)
                && heads.is(object, HeadKind.ORGANIZATION)
                && object != null
                && !object.masdar()
                && object.enclitic() == 0;
    }

    /** Whether a definite title has its rank as an adjective, and its body still to come: المدير العام للوكالة. */
    private boolean ranked(int owner, int at) {
        Analysis title = words.at(owner);
        Analysis last = words.at(at - 1);
        return title != null
                && title.article()
                && at > owner + 1
                && heads.is(title, HeadKind.OFFICE)
                && last != null
                && last.is(PartOfSpeech.ADJECTIVE)
                && !last.lexeme().has(Traits.NISBA);
    }

    private boolean titleLike(int start) {
        Analysis head = words.at(start);
        if (head == null) {
            return false;
        }
        return joints.humanHead(head)
                || heads.is(head, HeadKind.ORGANIZATION, HeadKind.ANONYMOUS)
                || heads.is(head, HeadKind.DOCUMENT, HeadKind.OUTLET)
                || head.is(PartOfSpeech.NUMERAL)
                || head.is(PartOfSpeech.NOUN) && head.lemma().length() <= 4 && !head.masdar();
    }

    private boolean speechObject(Analysis analysis) {
        return analysis.number() == Features.PLURAL
                && analysis.lexeme().has(Traits.HUMAN)
                && heads.is(analysis, HeadKind.ADDRESSEE);
    }
}
