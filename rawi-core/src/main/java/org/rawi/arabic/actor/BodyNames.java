package org.rawi.arabic.actor;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.reading.ActorType;

/** How far the name of a body reaches that the register does not have: its head noun and what completes it. */
final class BodyNames {
    private final Words words;
    private final Heads heads;
    private final People people;

    BodyNames(Words words, Heads heads, People people) {
        this.words = words;
        this.heads = heads;
        this.people = people;
    }

    /** An adjective that tells no body from another, only its state: الحكومة المقبلة, المجلس المنحل. */
    boolean passing(int token) {
        Analysis adjective = words.at(token);
        return adjective != null
                && adjective.article()
                && adjective.is(PartOfSpeech.ADJECTIVE)
                && (adjective.participle() && !general(adjective) || people.isFormer(token, token + 1));
    }

    /** The end of the shortest reading of a phrase: no apposition, no joint, no time, no person; {@code at} tells who is named where. */
    int core(int start, NounPhrases phrases, @Nullable Member[] at) {
        int end = -1;
        for (int nth = 0; phrases.end(start, nth) >= 0; nth++) {
            end = phrases.end(start, nth);
        }
        if (end > start + 1 && purposed(start, end)) {
            end = phrases.end(start, 0);
        }
        for (int i = start + 1; i < end; i++) {
            Analysis analysis = words.at(i);
            boolean stop = analysis == null
                    || trails(i)
                    || heads.is(analysis, HeadKind.EMPHATIC) && analysis.enclitic() != 0
                    || ofWhole(start, i)
                    || analysis.lexeme().has(Traits.TIME) && !general(analysis)
                    || analysis.is(PartOfSpeech.PREPOSITION)
                    || analysis.is(PartOfSpeech.RELATIVE)
                    || i > start + 1 && analysis.proclitic(Clitics.PREPOSITION) && !analysis.proclitic(Clitics.LAM)
                    || heads.is(analysis, HeadKind.OFFICE, HeadKind.RANK)
                            && analysis.article()
                            && analysis.number() == Features.SINGULAR
                    || at[i] != null && at[i].type() == ActorType.PERSON;
            if (stop) {
                return i;
            }
        }
        return end;
    }

    /** The adjective عام, a noun of time and a participle too by its form. */
    private boolean general(Analysis adjective) {
        return adjective.is(PartOfSpeech.ADJECTIVE) && heads.is(adjective, HeadKind.TIME);
    }

    /** Whether what a body is for completes its name behind an adjective: الهيئة العامة للطيران المدني. */
    private boolean purposed(int start, int end) {
        Analysis head = words.at(start);
        Analysis adjective = words.at(end - 1);
        Analysis purpose = words.at(end);
        return head != null
                && adjective != null
                && purpose != null
                && head.article()
                && adjective.article()
                && adjective.is(PartOfSpeech.ADJECTIVE)
                && (!adjective.participle() || general(adjective))
                && purpose.proclitic(Clitics.LAM)
                && purpose.is(PartOfSpeech.NOUN)
                && purpose.article()
                && !purpose.lexeme().has(Traits.HUMAN)
                && (general(adjective) || !heads.is(purpose, HeadKind.ORGANIZATION, HeadKind.OUTLET));
    }

    /** A participle that only opens what is said of a body: الكتيبة التابعة للجيش. */
    private boolean trails(int token) {
        Analysis participle = words.at(token);
        Analysis next = words.at(token + 1);
        return participle != null
                && participle.participle()
                && participle.article()
                && !general(participle)
                && next != null
                && (next.is(PartOfSpeech.PREPOSITION) || next.proclitic(Clitics.PREPOSITION));
    }

    /** An adjective that does not agree with a definite body noun belongs to what stands before it: وزير الخارجية الروسي. */
    private boolean ofWhole(int start, int token) {
        Analysis head = words.at(start);
        Analysis adjective = words.at(token);
        Analysis last = words.at(token - 1);
        return head != null
                && adjective != null
                && last != null
                && head.article()
                && head.number() == Features.SINGULAR
                && adjective.is(PartOfSpeech.ADJECTIVE)
                && adjective.number() == Features.SINGULAR
                && adjective.gender() != 0
                && head.gender() != 0
                && adjective.gender() != head.gender()
                && (token == start + 1 || last.is(PartOfSpeech.ADJECTIVE));
    }
}
