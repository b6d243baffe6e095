package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.event.StatusLexicon.Reading;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

/** What the words that govern an act say of it: the verb before أن, the word before a masdar, the word that opens the clause. */
final class Governors {
    private static final int FAR = 12;

    private final Layers in;
    private final Names names;
    private final StatusLexicon lexicon;

    Governors(Layers in, Names names, StatusLexicon lexicon) {
        this.in = in;
        this.names = names;
        this.lexicon = lexicon;
    }

    void set(Candidate candidate, Reading reading, int cue) {
        switch (reading) {
            case DEMANDED -> candidate.dropped = true;
            default -> candidate.status = EventStatus.valueOf(reading.name());
        }
        candidate.statusCue = cue;
    }

    /** A verb behind أن has the status of what governs it. */
    boolean governed(Candidate candidate, int chunk, Analysis verb) {
        Clauses clauses = candidate.clauses;
        for (int c = chunk - 1; c >= 0 && c >= chunk - FAR; c--) {
            if (clauses.is(c, Chunk.Kind.THAT)) {
                if (clauses.is(c - 1, Chunk.Kind.PREPOSITION)
                        && clauses.get(c - 1).noun() < 0) {
                    return without(candidate, c - 1);
                }
                boolean subjunctive =
                        verb.aspect() == Features.IMPERFECT && (c == chunk - 1 || !verb.has(Features.INDICATIVE));
                return subjunctive ? governor(candidate, c - 1, true) : denied(candidate, c - 1);
            }
            if (clauses.bounds(c)) {
                return clauses.is(c, Chunk.Kind.VERB) && names.is(clauses.verb(c), "still") && ongoing(candidate, c);
            }
        }
        return false;
    }

    /** Whether a verb stands behind دون أن, and so was not done. */
    private boolean without(Candidate candidate, int preposition) {
        Analysis word = in.at(candidate.clauses.get(preposition).start());
        boolean not = word != null && lexicon.governor(word) == Reading.DEMANDED;
        if (not) {
            set(candidate, Reading.DEMANDED, candidate.clauses.get(preposition).start());
        }
        return not;
    }

    private boolean ongoing(Candidate candidate, int chunk) {
        set(candidate, Reading.ONGOING, candidate.clauses.get(chunk).start());
        return true;
    }

    /** A denial of what أن introduces; nothing else reaches an indicative there. */
    private boolean denied(Candidate candidate, int chunk) {
        for (int c = chunk; c >= 0 && c > chunk - FAR; c--) {
            if (candidate.clauses.is(c, Chunk.Kind.VERB)) {
                Analysis verb = candidate.clauses.verb(c);
                if (verb != null && lexicon.governor(verb) == Reading.DENIED) {
                    set(candidate, Reading.DENIED, candidate.clauses.get(c).start());
                    return true;
                }
                return false;
            }
        }
        return false;
    }

    private boolean governor(Candidate candidate, int chunk, boolean needed) {
        Clauses clauses = candidate.clauses;
        for (int c = chunk; c >= 0 && c > chunk - FAR; c--) {
            for (int token = clauses.get(c).end() - 1; token >= clauses.get(c).start(); token--) {
                Analysis analysis = in.at(token);
                Reading reading = analysis == null ? null : lexicon.governor(analysis);
                if (reading != null && analysis != null) {
                    set(candidate, negated(clauses, c, analysis) ? turned(reading) : reading, token);
                    return true;
                }
            }
            if (clauses.bounds(c)) {
                break;
            }
        }
        if (needed) {
            candidate.dropped = true;
        }
        return needed;
    }

    /** What a negated word says: what is not excluded may be, what is not planned is denied. */
    private static Reading turned(Reading reading) {
        return reading == Reading.HYPOTHETICAL || reading == Reading.DENIED ? Reading.HYPOTHETICAL : Reading.DENIED;
    }

    private boolean negated(Clauses clauses, int chunk, Analysis analysis) {
        Analysis particle = chunk > 0 && clauses.is(chunk - 1, Chunk.Kind.PARTICLE)
                ? in.at(clauses.get(chunk - 1).start())
                : null;
        return analysis.finite() && particle != null && lexicon.particle(particle, analysis) == Reading.DENIED;
    }

    boolean opened(Candidate candidate, int chunk) {
        Clauses clauses = candidate.clauses;
        for (int c = chunk - 1; c >= 0; c--) {
            Chunk before = clauses.get(c);
            boolean phrase =
                    before.is(Chunk.Kind.PREPOSITION) && before.noun() >= 0 && before.end() == before.noun() + 1;
            if (before.is(Chunk.Kind.SUBORDINATOR) || before.is(Chunk.Kind.ADVERB) || phrase) {
                Analysis opener = in.at(phrase ? before.noun() : before.start());
                Reading reading = opener == null ? null : lexicon.opener(opener);
                if (reading != null) {
                    set(candidate, reading, clauses.get(c).start());
                    return true;
                }
            }
            if (clauses.bounds(c) && !(clauses.is(c, Chunk.Kind.VERB) && names.is(clauses.verb(c), "aux"))) {
                return false;
            }
        }
        return false;
    }

    boolean tell(Candidate candidate, int token) {
        Analysis analysis = in.at(token);
        @Nullable
        Reading reading = analysis == null || analysis.is(PartOfSpeech.PROPER) || names.placeName(token) > 0
                ? null
                : lexicon.governor(analysis);
        if (reading == null || analysis == null) {
            return false;
        }
        boolean own = candidate.frame.kind() == Frame.Kind.LIGHT
                && reading != Reading.ONGOING
                && (analysis.lemma().equals(candidate.frame.partner())
                        || candidate.frame.partner() != null
                                && candidate.frame.partner().equals(analysis.verb()));
        if (own) {
            return false;
        }
        int chunk = candidate.clauses.at(token);
        if (reading == Reading.DEMANDED
                && names.is(token, "offer")
                && chunk > 0
                && candidate.clauses.is(chunk - 1, Chunk.Kind.VERB)
                && names.is(candidate.clauses.verb(chunk - 1), "accepting")) {
            reading = Reading.PLANNED;
        }
        boolean decided = reading == Reading.PLANNED
                && analysis.finite()
                && analysis.aspect() == Features.PERFECT
                && settled(candidate);
        boolean past = decided
                || analysis.finite()
                        && reading == Reading.ONGOING
                        && analysis.aspect() == Features.PERFECT
                        && candidate.time != null;
        set(
                candidate,
                negated(candidate.clauses, chunk, analysis) ? turned(reading) : past ? Reading.OCCURRED : reading,
                token);
        return true;
    }

    /** Whether to decide on such an act is to do it: an agreement, or what a court decides. */
    private boolean settled(Candidate candidate) {
        boolean judged = switch (candidate.frame.type()) {
            case SANCTION, RETREAT, ACCUSE, COERCE -> true;
            default -> false;
        };
        return candidate.frame.type() == EventType.AGREE
                || judged && candidate.actors.stream().anyMatch(party -> names.is(party[0], "judicial"));
    }
}
