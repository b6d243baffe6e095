package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.event.StatusLexicon.Reading;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.EventStatus;

/** Whether a candidate happened, by particles, tense, the words that govern it, and the time it is told with. */
final class StatusReader {
    private static final int FAR = 7;

    private final Layers in;
    private final Names names;
    private final StatusLexicon lexicon;
    private final boolean title;

    StatusReader(Layers in, Names names, StatusLexicon lexicon, boolean title) {
        this.in = in;
        this.names = names;
        this.lexicon = lexicon;
        this.title = title;
    }

    void read(Candidate candidate) {
        Analysis trigger = in.at(candidate.trigger);
        if (trigger == null) {
            return;
        }
        boolean carried = candidate.light() && candidate.clauses.is(candidate.carrier, Chunk.Kind.VERB);
        int verb = trigger.finite() ? candidate.chunk : carried ? candidate.carrier : Clauses.NONE;
        boolean told = verb != Clauses.NONE && names.is(candidate.clauses.verb(verb), "telling");
        boolean decided = verb != Clauses.NONE && !told && verb(candidate, verb);
        if (!decided && !trigger.finite()) {
            noun(candidate, trigger);
        }
    }

    private void set(Candidate candidate, Reading reading, int cue) {
        switch (reading) {
            case DEMANDED -> candidate.dropped = true;
            default -> candidate.status = EventStatus.valueOf(reading.name());
        }
        candidate.statusCue = cue;
    }

    /** Reads a verb's own status; false when it is a plain past. */
    private boolean verb(Candidate candidate, int chunk) {
        Clauses clauses = candidate.clauses;
        Analysis verb = clauses.verb(chunk);
        int token = clauses.get(chunk).start();
        if (verb == null) {
            return false;
        }
        if (verb.proclitic(Clitics.SEEN)) {
            set(candidate, Reading.PLANNED, token);
            return true;
        }
        if (verb.proclitic(Clitics.VERB_LAM) && verb.aspect() == Features.IMPERFECT) {
            candidate.dropped = true;
            return true;
        }
        for (int c = chunk - 1;
                c >= 0 && (clauses.is(c, Chunk.Kind.PARTICLE) || clauses.is(c, Chunk.Kind.ADVERB));
                c--) {
            Analysis particle = in.at(clauses.get(c).start());
            Reading reading = particle == null ? null : lexicon.particle(particle, verb);
            if (reading != null) {
                set(candidate, reading, clauses.get(c).start());
                return true;
            }
        }
        if (governed(candidate, chunk, verb) || opened(candidate, chunk)) {
            return true;
        }
        if (verb.aspect() == Features.IMPERFECT) {
            return present(candidate, chunk, verb);
        }
        return false;
    }

    private boolean present(Candidate candidate, int chunk, Analysis verb) {
        if (future(candidate)) {
            candidate.status = EventStatus.PLANNED;
            return true;
        }
        if (title || candidate.frame.has(Trait.SPEECH) || past(candidate.clauses, chunk)) {
            return false;
        }
        candidate.status = EventStatus.ONGOING;
        candidate.statusCue = candidate.clauses.get(chunk).start();
        return true;
    }

    /** Whether an auxiliary in the perfect makes the present a past. */
    private boolean past(Clauses clauses, int chunk) {
        for (int c = chunk - 1; c >= 0; c--) {
            if (clauses.is(c, Chunk.Kind.VERB)) {
                Analysis before = clauses.verb(c);
                return before != null && names.is(before, "aux") && before.aspect() == Features.PERFECT;
            }
            if (clauses.bounds(c)) {
                return false;
            }
        }
        return false;
    }

    /** A verb behind أن has the status of what governs it. */
    private boolean governed(Candidate candidate, int chunk, Analysis verb) {
        Clauses clauses = candidate.clauses;
        for (int c = chunk - 1; c >= 0 && c >= chunk - FAR; c--) {
            if (clauses.is(c, Chunk.Kind.THAT)) {
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
                    set(candidate, negated(clauses, c, analysis) ? Reading.DENIED : reading, token);
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

    private boolean negated(Clauses clauses, int chunk, Analysis analysis) {
        Analysis particle = chunk > 0 && clauses.is(chunk - 1, Chunk.Kind.PARTICLE)
                ? in.at(clauses.get(chunk - 1).start())
                : null;
        return analysis.finite() && particle != null && lexicon.particle(particle, analysis) == Reading.DENIED;
    }

    private boolean opened(Candidate candidate, int chunk) {
        Clauses clauses = candidate.clauses;
        for (int c = chunk - 1; c >= 0; c--) {
            if (clauses.is(c, Chunk.Kind.SUBORDINATOR) || clauses.is(c, Chunk.Kind.ADVERB)) {
                Analysis opener = in.at(clauses.get(c).start());
                Reading reading = opener == null ? null : lexicon.opener(opener);
                if (reading != null) {
                    set(candidate, reading, clauses.get(c).start());
                    return true;
                }
            }
            if (clauses.bounds(c)) {
                return false;
            }
        }
        return false;
    }

    private void noun(Candidate candidate, Analysis trigger) {
        Clauses clauses = candidate.clauses;
        Chunk own = clauses.get(candidate.chunk);
        for (int token = candidate.trigger + 1; token < own.end(); token++) {
            Analysis follower = in.at(token);
            Reading reading = follower == null ? null : lexicon.follower(follower);
            if (reading != null) {
                set(candidate, reading, token);
                return;
            }
        }
        boolean carried = candidate.light() && clauses.is(candidate.carrier, Chunk.Kind.VERB);
        boolean object = candidate.light() && !carried && candidate.carrier != candidate.chunk;
        boolean purpose = !carried
                && (object
                        ? purpose(
                                clauses,
                                candidate.carrier,
                                clauses.get(candidate.carrier).noun())
                        : purpose(clauses, candidate.chunk, candidate.trigger));
        if (purpose && !candidate.frame.has(Trait.SPEECH)) {
            aimed(candidate);
            return;
        }
        for (int token = candidate.trigger - 1; token >= own.start(); token--) {
            if (tell(candidate, token)) {
                return;
            }
        }
        if (own.is(Chunk.Kind.NOUN) || own.is(Chunk.Kind.PREPOSITION)) {
            left(candidate);
        }
        if (candidate.statusCue == Clauses.NONE && !candidate.dropped && future(candidate)) {
            candidate.status = EventStatus.PLANNED;
        }
    }

    /** Whether a phrase tells what something is done for; what is joined to such a phrase shares it. */
    private boolean purpose(Clauses clauses, int chunk, int trigger) {
        return purpose(clauses, chunk, trigger, trigger);
    }

    private boolean purpose(Clauses clauses, int chunk, int trigger, int first) {
        Chunk own = clauses.get(chunk);
        if (own.slot() == Slot.AIM) {
            return true;
        }
        Analysis head = own.noun() < 0 ? null : in.at(own.noun());
        if (head != null && head.proclitic(Clitics.LAM)) {
            return !head.article()
                    && (own.noun() == trigger && trigger == first
                            || own.noun() != trigger && names.isMasdar(own.noun()));
        }
        boolean joined = own.is(Chunk.Kind.NOUN)
                && own.joined()
                && chunk > 0
                && clauses.get(chunk - 1).noun() >= 0;
        return joined && purpose(clauses, chunk - 1, clauses.get(chunk - 1).noun(), first);
    }

    private static int before(Clauses clauses, int chunk) {
        int c = chunk - 1;
        while (c > 0 && clauses.is(c, Chunk.Kind.ADVERB)) {
            c--;
        }
        return c;
    }

    private void left(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        int next = before(clauses, candidate.chunk);
        int tokens = 0;
        for (int c = candidate.chunk - 1; c >= 0 && tokens < FAR; c--) {
            Chunk chunk = clauses.get(c);
            if (chunk.is(Chunk.Kind.COMMA)
                    || chunk.is(Chunk.Kind.STOP)
                    || chunk.is(Chunk.Kind.THAT)
                    || chunk.is(Chunk.Kind.RELATIVE)
                    || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return;
            }
            boolean own = switch (clauses.get(candidate.chunk).slot()) {
                case NONE, BI, LI, ALA, ILA, MIN, CAN -> true;
                default -> false;
            };
            boolean adjacent = c == next && own || chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.PARTICLE);
            for (int token = chunk.end() - 1; token >= chunk.start(); token--, tokens++) {
                if (adjacent && !candidate.holds(token) && tell(candidate, token)) {
                    return;
                }
            }
            if (chunk.is(Chunk.Kind.VERB)) {
                Analysis verb = clauses.verb(c);
                if (verb != null && verb.proclitic(Clitics.SEEN)) {
                    set(candidate, Reading.PLANNED, chunk.start());
                } else if (verb != null && c == next) {
                    governed(candidate, c, verb);
                } else if (verb != null && clauses.get(candidate.chunk).slot() == Slot.LI) {
                    int subject = clauses.subject(c);
                    if (subject != Clauses.NONE && clauses.holds(subject)) {
                        tell(candidate, subject);
                    }
                }
                return;
            }
        }
    }

    private boolean tell(Candidate candidate, int token) {
        Analysis analysis = in.at(token);
        @Nullable
        Reading reading = analysis == null || analysis.is(PartOfSpeech.PROPER) ? null : lexicon.governor(analysis);
        if (reading == null || analysis == null) {
            return false;
        }
        int chunk = candidate.clauses.at(token);
        boolean decided = reading == Reading.PLANNED
                && analysis.finite()
                && analysis.aspect() == Features.PERFECT
                && candidate.frame.type() == org.rawi.reading.EventType.AGREE;
        boolean past =
                decided || analysis.finite() && reading == Reading.ONGOING && analysis.aspect() == Features.PERFECT;
        set(
                candidate,
                negated(candidate.clauses, chunk, analysis) ? Reading.DENIED : past ? Reading.OCCURRED : reading,
                token);
        return true;
    }

    /** A purpose is no event, unless somebody set out for it or prepares it. */
    private void aimed(Candidate candidate) {
        left(candidate);
        boolean sent = candidate.frame.has(Trait.VISIT)
                && candidate.actors.stream().anyMatch(party -> names.is(party[0], "delegation"));
        if (sent && !candidate.dropped) {
            candidate.status = EventStatus.PLANNED;
        }
        if (candidate.status == EventStatus.OCCURRED || candidate.status == EventStatus.ONGOING) {
            candidate.dropped = true;
        }
    }

    private boolean future(Candidate candidate) {
        if (candidate.time == null) {
            return false;
        }
        for (int token = candidate.time[0]; token < candidate.time[1]; token++) {
            if (names.is(in.at(token), "future")) {
                return true;
            }
        }
        return false;
    }
}
