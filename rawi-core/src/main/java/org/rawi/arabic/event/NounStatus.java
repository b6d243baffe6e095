package org.rawi.arabic.event;

import java.util.Objects;
import org.rawi.arabic.event.StatusLexicon.Reading;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.EventStatus;

/** Whether what a noun names happened, by the words around it. */
final class NounStatus {
    private static final int FAR = 12;

    private final Layers in;
    private final Names names;
    private final StatusLexicon lexicon;
    private final Governors governors;
    private final Purposes purposes;

    NounStatus(Layers in, Names names, StatusLexicon lexicon, Governors governors) {
        this.in = in;
        this.names = names;
        this.lexicon = lexicon;
        this.governors = governors;
        purposes = new Purposes(in, names);
    }

    void read(Candidate candidate, Analysis trigger) {
        if (candidate.committed && governors.tell(candidate, Carriers.head(candidate))) {
            return;
        }
        Clauses clauses = candidate.clauses;
        Chunk own = clauses.get(candidate.chunk);
        for (int token = candidate.trigger + 1; token < own.end(); token++) {
            Analysis follower = in.at(token);
            Reading reading = follower == null ? null : lexicon.follower(follower);
            if (reading != null) {
                governors.set(candidate, reading, token);
                return;
            }
        }
        boolean carried = candidate.light() && clauses.is(candidate.carrier, Chunk.Kind.VERB);
        boolean object = candidate.light() && !carried && candidate.carrier != candidate.chunk;
        boolean purpose = !carried
                && (object
                        ? purposes.purpose(
                                clauses,
                                candidate.carrier,
                                clauses.get(candidate.carrier).noun())
                        : purposes.purpose(clauses, candidate.chunk, candidate.trigger));
        if (purpose && !candidate.frame.has(Trait.SPEECH)) {
            aimed(candidate);
            return;
        }
        for (int token = candidate.trigger - 1; token >= own.start(); token--) {
            if (governors.tell(candidate, token)) {
                return;
            }
        }
        for (int token = object ? clauses.get(candidate.carrier).noun() - 1 : 0;
                object && token >= clauses.get(candidate.carrier).start();
                token--) {
            if (governors.tell(candidate, token)) {
                return;
            }
        }
        if (own.is(Chunk.Kind.NOUN) || own.is(Chunk.Kind.PREPOSITION)) {
            left(candidate);
            asked(candidate);
        }
        if (candidate.statusCue == Clauses.NONE
                && !candidate.dropped
                && candidate.time != null
                && names.any(candidate.time[0], candidate.time[1], "future")) {
            candidate.status = EventStatus.PLANNED;
            candidate.statusCue = candidate.time[1] - 1;
        }
    }

    private void left(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        int root = purposes.root(clauses, candidate.chunk);
        int next = Purposes.before(clauses, root);
        int tokens = 0;
        for (int c = root - 1; c >= 0 && tokens < FAR; c--) {
            Chunk chunk = clauses.get(c);
            if (chunk.is(Chunk.Kind.COMMA)
                    || chunk.is(Chunk.Kind.STOP)
                    || chunk.is(Chunk.Kind.THAT)
                    || chunk.is(Chunk.Kind.RELATIVE)
                    || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return;
            }
            boolean asked = chunk.noun() >= 0
                    && names.isCircumstance(chunk.noun())
                    && lexicon.governor(Objects.requireNonNull(in.at(chunk.noun()))) == Reading.DEMANDED;
            boolean own = switch (clauses.get(root).slot()) {
                case NONE, BI, LI, ALA, ILA, MIN, CAN -> true;
                default -> false;
            };
            boolean party = chunk.is(Chunk.Kind.NOUN) && names.isParty(chunk.noun());
            boolean adjacent =
                    c == next && own && !party || asked || chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.PARTICLE);
            for (int token = chunk.end() - 1; token >= chunk.start(); token--, tokens++) {
                if (adjacent && !candidate.holds(token) && governors.tell(candidate, token)) {
                    return;
                }
            }
            if (chunk.is(Chunk.Kind.VERB)) {
                Analysis verb = clauses.verb(c);
                if (verb != null && verb.proclitic(Clitics.SEEN)) {
                    governors.set(candidate, Reading.PLANNED, chunk.start());
                } else if (verb != null && c == next) {
                    governors.governed(candidate, c, verb);
                } else if (verb != null && clauses.get(candidate.chunk).slot() == Slot.LI) {
                    int subject = clauses.subject(c);
                    if (subject != Clauses.NONE && clauses.holds(subject)) {
                        governors.tell(candidate, subject);
                    }
                }
                return;
            }
        }
    }

    /** An act that is the last thing of a clause of asking is only asked for: ناشد والد الرهينة، خاطفيه إطلاق سراحه. */
    private void asked(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        Analysis act = in.at(clauses.get(candidate.chunk).noun());
        boolean open = candidate.statusCue == Clauses.NONE
                && !candidate.dropped
                && act != null
                && act.masdar()
                && !act.article()
                && clauses.is(candidate.chunk, Chunk.Kind.NOUN)
                && !candidate.frame.has(Trait.SPEECH);
        for (int c = candidate.chunk - 1; open && c >= 0; c--) {
            if (clauses.is(c, Chunk.Kind.VERB) && clauses.antecedentPiece(c) == Clauses.NONE) {
                if (names.is(clauses.verb(c), WordClass.ASKING)) {
                    governors.set(candidate, Reading.DEMANDED, clauses.get(c).start());
                }
                return;
            }
            if (clauses.is(c, Chunk.Kind.THAT)
                    || clauses.is(c, Chunk.Kind.STOP)
                    || clauses.is(c, Chunk.Kind.SUBORDINATOR)) {
                return;
            }
        }
    }

    /** A purpose is no event, unless somebody set out for it or prepares it. */
    private void aimed(Candidate candidate) {
        left(candidate);
        int near = Purposes.before(candidate.clauses, candidate.chunk);
        boolean adjacent = candidate.statusCue != Clauses.NONE
                && near >= 0
                && candidate.statusCue >= candidate.clauses.get(near).start();
        if (!adjacent && candidate.status != EventStatus.PLANNED) {
            candidate.status = EventStatus.OCCURRED;
        }
        boolean sent = candidate.frame.has(Trait.VISIT)
                && candidate.actors.stream().anyMatch(party -> names.is(party[0], "delegation"));
        if (sent && !candidate.dropped) {
            candidate.status = EventStatus.PLANNED;
        }
        if (candidate.status == EventStatus.OCCURRED || candidate.status == EventStatus.ONGOING) {
            candidate.dropped = true;
        }
    }
}
