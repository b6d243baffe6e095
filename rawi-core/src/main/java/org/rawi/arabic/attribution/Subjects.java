package org.rawi.arabic.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;

/**
 * Finds the phrase that is the subject of a cue whose rule found no source: behind the cue itself, before a headline's verb, at
 * the head of its clause (لكن الناقد رفض وتساءل), or behind the first verb of its sentence (دخل الفرع على الخط منددا).
 */
final class Subjects {
    private static final int REACH = 60;
    private static final int CLAUSE = 30;

    private final Words words;
    private final Sentences sentences;
    private final Heads heads;
    private final People people;
    private final NounPhrases phrases;
    private final Quotes quotes;

    Subjects(Words words, Sentences sentences, Heads heads, People people, NounPhrases phrases, Quotes quotes) {
        this.words = words;
        this.sentences = sentences;
        this.heads = heads;
        this.people = people;
        this.phrases = phrases;
        this.quotes = quotes;
    }

    /** Gives a source to each attribution that has none and is the first of its sentence, or is told by its own subject. */
    void give(List<Candidate> candidates) {
        int told = -1;
        int[] given = null;
        for (Candidate candidate : candidates) {
            if (candidate.dropped) {
                continue;
            }
            boolean alone = candidate.sentence != told;
            given = alone ? null : given;
            int[] own = overtaken(candidate);
            if (own != null) {
                candidate.sourceStart = own[0];
                candidate.sourceEnd = own[1];
            }
            if (!candidate.hasSource() && candidate.cue != null) {
                int[] subject = of(candidate, alone);
                given = alone ? subject : given;
                subject = subject != null || !shares(candidate, given) ? subject : given;
                if (subject != null) {
                    candidate.sourceStart = subject[0];
                    candidate.sourceEnd = subject[1];
                }
            }
            told = candidate.sentence;
        }
    }

    /** The subject of a clause inside what another says, for a verb that was given the outer source: قال إن الملك يؤكد; or null. */
    private int @Nullable [] overtaken(Candidate candidate) {
        Analysis cue = words.at(candidate.trigger());
        boolean inherited =
                candidate.hasSource() && !candidate.match.has("source") && candidate.sourceEnd <= candidate.trigger();
        if (!inherited
                || cue == null
                || !cue.finite()
                || cue.proclitic(Clitics.CONJUNCTION)
                || cue.person() != Features.THIRD
                || isRelative(candidate.trigger() - 1)) {
            return null;
        }
        int[] topic = topic(candidate, cue.gender());
        return topic != null && topic[0] > candidate.sourceEnd ? topic : null;
    }

    /** Whether the subject given to the first attribution of a sentence is that of a later one too. */
    private boolean shares(Candidate candidate, int @Nullable [] given) {
        Analysis cue = words.at(candidate.trigger());
        Analysis head = given == null ? null : words.at(given[0]);
        return cue != null
                && head != null
                && agrees(head, cue.finite() || cue.participle() ? cue.gender() : 0)
                && !(cue.finite() && !cue.has(Features.ACTIVE));
    }

    private int @Nullable [] of(Candidate candidate, boolean alone) {
        int cue = candidate.trigger();
        Analysis analysis = words.at(cue);
        if (analysis == null
                || analysis.finite() && (!analysis.has(Features.ACTIVE) || analysis.person() != Features.THIRD)) {
            return null;
        }
        boolean finite = analysis.finite();
        boolean headline = words.tokens().start(cue) < words.tokens().text().bodyStart();
        int gender = !finite && !analysis.participle() ? 0 : analysis.gender();
        if (finite && headline) {
            return beforeVerb(cue, gender);
        }
        if (isRelative(cue - 1)) {
            return null;
        }
        int[] topic = alone ? topic(candidate, gender) : null;
        if (topic != null) {
            int[] before = finite ? null : firstSubject(candidate, gender);
            return before != null && before[0] < topic[0] ? before : topic;
        }
        boolean opens = finite && !analysis.proclitic(Clitics.CONJUNCTION);
        int[] own = opens ? behindCue(candidate) : null;
        int[] first = own != null || !alone ? own : firstSubject(candidate, gender);
        return first != null || !finite ? first : behindCue(candidate);
    }

    private int @Nullable [] behindCue(Candidate candidate) {
        int start = candidate.trigger() + 1;
        int limit = candidate.contentStart;
        Analysis head = words.at(start);
        boolean object = head == null || (head.features() & Features.CASE) == Features.OBLIQUE;
        return !object && limit > start && somebody(start, true) ? phrase(start, limit) : null;
    }

    /** A name, body or capital right before a headline's verb: والحكومة تستبعد. */
    private int @Nullable [] beforeVerb(int verb, int gender) {
        int quote = quotes.around(verb - 2);
        if (quote >= 0 && quotes.get(quote).close() == verb) {
            return new int[] {quotes.get(quote).open(), verb};
        }
        int start = verb - 1;
        int first = sentences.start(sentences.at(verb));
        for (int i = Math.max(first, verb - 6); i < verb; i++) {
            if (people.knownEnd(i) == verb) {
                start = i;
                break;
            }
        }
        Analysis head = words.at(start);
        boolean fits = head != null
                && somebody(start, false)
                && (agrees(head, gender) || people.knownEnd(start) == verb)
                && (start == first || head.proclitic(Clitics.CONJUNCTION) || words.at(start - 1) == null);
        return fits ? new int[] {start, verb} : null;
    }

    /** The noun phrase behind the last إن, لكن or أما of a cue's clause. */
    private int @Nullable [] topic(Candidate candidate, int gender) {
        int first = Math.max(sentences.start(candidate.sentence), candidate.trigger() - CLAUSE);
        for (int i = candidate.trigger() - 1; i >= first; i--) {
            Analysis opener = words.at(i);
            boolean opens = opener != null
                    && (opener.is(PartOfSpeech.COMPLEMENTIZER) && opener.enclitic() == Clitics.NO_ENCLITIC
                            || turns(opener, i));
            boolean pronoun = opener != null
                    && opener.enclitic() != Clitics.NO_ENCLITIC
                    && (opener.is(PartOfSpeech.COMPLEMENTIZER) || opener.is(PartOfSpeech.SUBORDINATOR));
            if (pronoun || isRelative(i) && i == candidate.trigger() - 1) {
                return null;
            }
            if (opens && !words.isFinite(i + 1)) {
                Analysis head = words.at(i + 1);
                boolean fits = head != null
                        && quotes.around(i) == quotes.around(candidate.trigger())
                        && (somebody(i + 1, true) && agrees(head, gender) || isQuantity(head));
                return fits ? phrase(i + 1, candidate.trigger()) : null;
            }
        }
        return null;
    }

    private boolean isQuantity(Analysis head) {
        return heads.is(head, HeadKind.QUANTIFIER)
                && !heads.is(head, HeadKind.EMPHATIC)
                && head.proclitics() == (head.article() ? Clitics.ARTICLE : 0);
    }

    private boolean isNoun(Analysis head) {
        return (head.is(PartOfSpeech.NOUN) || head.is(PartOfSpeech.ADJECTIVE) && head.article())
                && head.proclitics() == (head.article() ? Clitics.ARTICLE : 0)
                && !heads.is(head, HeadKind.TIME)
                && !head.lexeme().has(Traits.TIME);
    }

    /** Whether a word turns to a new topic: أما, or لكن read as a conjunction. */
    private boolean turns(Analysis opener, int token) {
        boolean first = token == sentences.start(sentences.at(token));
        return opener.lemma().length() > 2
                && (opener.is(PartOfSpeech.CONJUNCTION)
                        || opener.is(PartOfSpeech.PARTICLE)
                        || opener.is(PartOfSpeech.SUBORDINATOR)
                        || first && opener.is(PartOfSpeech.INTERROGATIVE))
                && !words.isFinite(token + 1);
    }

    /** The phrase behind the first verb of a sentence that a person, body or document can be the subject of. */
    private int @Nullable [] firstSubject(Candidate candidate, int gender) {
        int first = sentences.start(candidate.sentence);
        int trigger = candidate.trigger();
        Analysis cue = words.at(trigger);
        boolean circumstance = cue != null && cue.participle() && !cue.article();
        for (int i = Math.max(first, trigger - REACH); i < trigger; i++) {
            Analysis verb = verb(i, first);
            boolean main = verb != null
                    && verb.finite()
                    && verb.person() == Features.THIRD
                    && verb.has(Features.ACTIVE)
                    && quotes.around(i) == quotes.around(trigger)
                    && (gender == 0 || verb.gender() == gender)
                    && !isRelative(i - 1);
            if (!main) {
                continue;
            }
            int at = i + 1;
            Analysis between = words.at(at);
            if (between != null && between.is(PartOfSpeech.PREPOSITION) && between.enclitic() != 0) {
                at++;
            }
            Analysis head = words.at(at);
            boolean can = head != null
                    && (somebody(at, true) || circumstance && isNoun(head))
                    && (agrees(head, gender) || heads.is(head, HeadKind.QUANTIFIER));
            if (at < trigger && can) {
                return phrase(at, trigger);
            }
        }
        return null;
    }

    /** A token's reading as a verb: the chosen one, or another of a word that opens a clause (نقل الوزير لنظيره). */
    private @Nullable Analysis verb(int token, int first) {
        Analysis chosen = words.at(token);
        Form form = words.form(token);
        if (chosen == null || chosen.finite() || form == null || !chosen.masdar() || chosen.article()) {
            return chosen;
        }
        boolean opens = token == first || words.at(token - 1) == null || turnsTo(token - 1);
        for (int i = 0; opens && i < form.count(); i++) {
            Analysis reading = form.analysis(i);
            if (reading.finite() && reading.aspect() == Features.PERFECT && reading.has(Features.ACTIVE)) {
                return reading;
            }
        }
        return chosen;
    }

    private boolean turnsTo(int token) {
        Analysis opener = words.at(token);
        return opener != null && (opener.lexeme().has(Traits.TIME) || turns(opener, token));
    }

    private boolean isRelative(int token) {
        Analysis analysis = words.at(token);
        return analysis != null && analysis.is(PartOfSpeech.RELATIVE);
    }

    private int @Nullable [] phrase(int start, int limit) {
        int end = -1;
        for (int nth = 0; phrases.end(start, nth) >= 0; nth++) {
            if (phrases.end(start, nth) <= limit) {
                end = Math.max(end, phrases.end(start, nth));
            }
        }
        for (int i = start + 1; end < 0 && i <= limit; i++) {
            Analysis analysis = words.at(i);
            boolean stops = i == limit
                    || analysis == null
                    || analysis.finite()
                    || analysis.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION);
            end = stops ? i : end;
        }
        Analysis head = words.at(start);
        for (int i = start + 1; head != null && head.article() && i < end; i++) {
            if (people.knownEnd(i) > i && words.bareStart(i) == words.tokens().start(i)) {
                Analysis before = words.at(i - 1);
                boolean object = before != null && before.article() && !before.is(PartOfSpeech.PREPOSITION);
                end = object ? i : end;
            }
        }
        NameRun joined = end > start ? people.runs().firstIn(end, Math.min(limit, end + CLAUSE)) : null;
        while (joined != null && joined.start() == end && heads.is(words.at(start), HeadKind.QUANTIFIER)) {
            end = joined.end();
            joined = people.runs().firstIn(end, Math.min(limit, end + CLAUSE));
        }
        return end > start ? new int[] {start, end} : null;
    }

    private static boolean agrees(Analysis head, int gender) {
        return gender == 0
                || head.gender() == 0
                || head.gender() == gender
                || head.is(PartOfSpeech.PROPER)
                || head.number() == Features.PLURAL
                || head.guessed();
    }

    /** Whether a word of quantity stands for people: البعض, آلاف الأسر, العديد من الأصوات. */
    private boolean quantifies(int token, Analysis head) {
        if (!heads.is(head, HeadKind.QUANTIFIER) || heads.is(head, HeadKind.EMPHATIC)) {
            return false;
        }
        Analysis next = words.at(token + 1);
        Analysis of = next != null && next.is(PartOfSpeech.PREPOSITION) ? words.at(token + 2) : next;
        return head.article() && !head.is(PartOfSpeech.ADJECTIVE)
                || of != null
                        && (of.lexeme().has(Traits.HUMAN)
                                || of.is(PartOfSpeech.PROPER)
                                || heads.is(of, HeadKind.ORGANIZATION, HeadKind.OFFICE));
    }

    /** Whether a phrase can stand for somebody who speaks: a name, person, body, office or document. */
    private boolean somebody(int token, boolean bare) {
        Analysis head = words.at(token);
        if (head == null
                || !head.nominal()
                || bare && head.proclitics() != (head.article() ? Clitics.ARTICLE : 0)
                || head.proclitic(Clitics.PREPOSITION)) {
            return false;
        }
        if (heads.is(head, HeadKind.TIME) || head.lexeme().has(Traits.TIME)) {
            return false;
        }
        if (head.article() && (words.nameReading(token) != null || people.bySurname(token) != null)) {
            return true;
        }
        if (head.is(PartOfSpeech.PROPER) || head.is(PartOfSpeech.UNKNOWN)) {
            return true;
        }
        Analysis next = words.at(token + 1);
        return people.knownEnd(token) > token
                || quantifies(token, head)
                || !head.article() && heads.is(next, HeadKind.ORGANIZATION) && !head.masdar()
                || head.lexeme().has(Traits.HUMAN)
                || heads.is(head, HeadKind.OFFICE, HeadKind.RANK)
                || heads.is(head, HeadKind.ORGANIZATION, HeadKind.OUTLET)
                || heads.is(head, HeadKind.DOCUMENT, HeadKind.ANONYMOUS)
                || heads.is(head, HeadKind.HONORIFIC, HeadKind.KIN);
    }
}
