package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.reading.EventType;

/** The parties of a noun trigger that stand further off: in the main clause behind it, at the verb that drives to it, inside its
 * phrase. */
final class NounSides {
    private final Layers in;
    private final Names names;
    private final Parties parties;
    private final Prepositions prepositions;

    NounSides(Layers in, Names names, Parties parties, Prepositions prepositions) {
        this.in = in;
        this.names = names;
        this.parties = parties;
        this.prepositions = prepositions;
    }

    /** Who acts in a phrase that opens a clause is the subject of the verb behind it: في اتصال هاتفي بهم طالبت السيدة. */
    void fronted(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        Slot slot = clauses.get(candidate.chunk).slot();
        boolean told = candidate.frame.isTogether() && !candidate.recipients.isEmpty() || candidate.light();
        boolean front = (slot == Slot.FI || slot == Slot.ASIDE || slot == Slot.CAUSE) && clauses.opens(candidate.chunk);
        if (!front || !told || !candidate.actors.isEmpty()) {
            return;
        }
        for (int c = Math.max(candidate.chunk, candidate.carrier) + 1; c < clauses.count(); c++) {
            if (clauses.is(c, Chunk.Kind.VERB)) {
                int subject = clauses.get(c).joined() ? Clauses.NONE : clauses.subject(c);
                if (subject != Clauses.NONE && names.isParty(subject)) {
                    parties.add(candidate.actors, clauses, subject, candidate.trigger);
                }
                return;
            }
            if (clauses.bounds(c)) {
                return;
            }
        }
    }

    /** Who is driven to an act does it: دفع الحكومة إلى تمديد الحجر. */
    void caused(Candidate candidate) {
        Clauses clauses = candidate.clauses;
        Slot slot = clauses.get(candidate.chunk).slot();
        if (!candidate.actors.isEmpty() || slot != Slot.ILA && slot != Slot.ALA) {
            return;
        }
        for (int c = candidate.chunk - 1; c >= 0; c--) {
            if (clauses.is(c, Chunk.Kind.VERB) && names.is(clauses.verb(c), "causing")) {
                Analysis verb = clauses.verb(c);
                int[] nouns = clauses.nounsAfter(c);
                int last = nouns[1] != Clauses.NONE ? nouns[1] : nouns[0];
                boolean pronoun = verb != null && verb.enclitic() != Clitics.NO_ENCLITIC;
                int driven = verb != null && pronoun
                        ? clauses.antecedent(verb.enclitic(), c)
                        : last == Clauses.NONE || last > candidate.chunk
                                ? Clauses.NONE
                                : clauses.get(last).noun();
                if (driven != Clauses.NONE && names.isParty(driven)) {
                    parties.add(candidate.actors, clauses, driven, candidate.trigger);
                }
                return;
            }
            if (clauses.bounds(c)) {
                return;
            }
        }
    }

    /** The two sides, named in what they agreed on: تم الاتفاق على تشكيل فريق من البلدين. */
    void sides(Candidate candidate) {
        if (!candidate.frame.isTogether() || !candidate.light() || candidate.parties() > 0) {
            return;
        }
        int end = prepositions.inner().clauseEnd(candidate.clauses, candidate.chunk);
        for (int token = candidate.trigger + 1; token < end; token++) {
            Analysis side = in.at(token);
            if (side != null && side.article() && side.number() == Features.DUAL && names.isParty(token)) {
                candidate.actors.add(new int[] {token, token + 1});
                return;
            }
        }
    }

    /** Whom an act is done to, where it was read as part of the phrase of who does it: تقدير الشعب للمملكة. */
    void owned(Candidate candidate) {
        if (!Slot.LI.in(candidate.frame.recipient()) || candidate.actors.size() != 1) {
            return;
        }
        int[] actor = candidate.actors.get(0);
        for (int token = actor[0] + 1; token < actor[1] && actor[0] > candidate.trigger; token++) {
            Analysis word = in.at(token);
            if (word != null && word.nominal() && word.proclitic(Clitics.LAM) && names.isParty(token)) {
                candidate.recipients.clear();
                candidate.recipients.add(new int[] {token, actor[1]});
                actor[1] = token;
                return;
            }
        }
    }

    /** A town that names a meeting or an attack without another side is where it was: قمة نواكشوط. */
    void scene(Candidate candidate) {
        int noun = candidate.subject;
        boolean meets = candidate.frame.isTogether() || candidate.frame.type() == EventType.ASSAULT;
        boolean town =
                noun == candidate.trigger + 1 && names.placeName(noun) > 0 && !names.isState(noun) && !in.named(noun);
        if (meets && town && candidate.recipients.isEmpty() && candidate.actors.size() == 1 && !candidate.light()) {
            candidate.place = candidate.actors.remove(0);
            candidate.subject = Clauses.NONE;
        }
    }
}
