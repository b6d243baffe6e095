package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.event.StatusLexicon.Reading;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

/** Whether a candidate happened, by particles, tense, the words that govern it, and the time it is told with. */
final class StatusReader {
    private final Layers in;

    private final Names names;

    private final StatusLexicon lexicon;

    private final boolean title;

    private final Governors governors;

    private final NounStatus nouns;

    StatusReader(Layers in, Names names, StatusLexicon lexicon, boolean title) {
        this.in = in;
        this.names = names;
        this.lexicon = lexicon;
        this.title = title;
        governors = new Governors(in, names, lexicon);
        nouns = new NounStatus(in, names, lexicon, governors);
    }

    void read(Candidate candidate) {
        Analysis trigger = in.at(candidate.trigger);
        if (trigger == null) {
            return;
        }
        boolean carried = candidate.light() && candidate.clauses.is(candidate.carrier, Chunk.Kind.VERB);
        int verb = trigger.finite() ? candidate.chunk : carried ? candidate.carrier : Clauses.NONE;
        boolean told = verb != Clauses.NONE
                && (names.is(candidate.clauses.verb(verb), WordClass.TELLING)
                        || !trigger.finite() && names.is(candidate.clauses.verb(verb), WordClass.COMMITS));
        boolean decided = verb != Clauses.NONE && (told ? announced(candidate, verb) : verb(candidate, verb));
        boolean done = carried
                && candidate.carrier > candidate.chunk
                && candidate.clauses.antecedentPiece(candidate.carrier) == candidate.chunk
                && perfect(candidate.clauses.verb(candidate.carrier));
        if (!decided && !done && !trigger.finite()) {
            nouns.read(candidate, trigger);
        }
    }

    private static boolean perfect(@Nullable Analysis verb) {
        return verb != null && verb.aspect() == Features.PERFECT;
    }

    /** Whether an announcement is itself still to come: قد يعلن الرئيس انسحاب بلاده. */
    private boolean announced(Candidate candidate, int chunk) {
        Clauses clauses = candidate.clauses;
        Analysis verb = clauses.verb(chunk);
        if (verb == null || verb.aspect() != Features.IMPERFECT) {
            return false;
        }
        if (verb.proclitic(Clitics.SEEN)) {
            governors.set(candidate, Reading.PLANNED, clauses.get(chunk).start());
            return true;
        }
        Analysis particle = chunk > 0 ? in.at(clauses.get(chunk - 1).start()) : null;
        Reading reading = particle == null || !clauses.is(chunk - 1, Chunk.Kind.PARTICLE)
                ? null
                : lexicon.particle(particle, verb);
        if (reading != null) {
            governors.set(candidate, reading, clauses.get(chunk - 1).start());
        }
        return reading != null;
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
            governors.set(candidate, Reading.PLANNED, token);
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
            if (names.is(particle, "question")) {
                candidate.dropped = true;
                return true;
            }
            Reading reading = particle == null ? null : lexicon.particle(particle, verb);
            if (reading != null) {
                Analysis habit = in.at(clauses.get(c).start() - 1);
                candidate.dropped |= reading == Reading.DENIED
                        && habit != null
                        && habit.has(Features.TANWIN)
                        && verb.aspect() == Features.IMPERFECT;
                candidate.dropped |= reading == Reading.DENIED
                        && (clauses.antecedentOf(chunk) != Clauses.NONE || habit != null && names.is(habit, "unless"));
                governors.set(candidate, reading, clauses.get(c).start());
                return true;
            }
        }
        if (governors.governed(candidate, chunk, verb) || governors.opened(candidate, chunk)) {
            return true;
        }
        if (verb.aspect() == Features.IMPERFECT) {
            return present(candidate, chunk, verb);
        }
        return false;
    }

    private boolean present(Candidate candidate, int chunk, Analysis verb) {
        if (candidate.time != null && names.any(candidate.time[0], candidate.time[1], "future")) {
            candidate.status = EventStatus.PLANNED;
            candidate.statusCue = candidate.time[1] - 1;
            return true;
        }
        if (candidate.frame.has(Trait.SPEECH) && still(candidate)) {
            candidate.status = EventStatus.ONGOING;
            return true;
        }
        if (title || candidate.frame.has(Trait.SPEECH) || past(candidate.clauses, chunk)) {
            return false;
        }
        if (candidate.frame.type() == EventType.CONSULT && candidate.time != null) {
            candidate.status = EventStatus.PLANNED;
            return true;
        }
        candidate.status = EventStatus.ONGOING;
        candidate.statusCue = candidate.clauses.get(chunk).start();
        return true;
    }

    /** Whether a clause says until now. */
    private boolean still(Candidate candidate) {
        for (int c = candidate.chunk + 1; c < candidate.clauses.count() && !candidate.clauses.bounds(c); c++) {
            if (names.is(in.at(candidate.clauses.get(c).end() - 1), "now")) {
                return true;
            }
        }
        return false;
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
}
