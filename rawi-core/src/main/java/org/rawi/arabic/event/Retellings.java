package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;

/** Joins what tells the same act again: the first full telling in the body stands, the others are its mentions. */
final class Retellings {
    /** How many sentences behind the title are its lead. */
    private static final int LEAD = 3;

    private final SameAct same;

    private final SharedWords common;

    Retellings(Layers in, Names names) {
        same = new SameAct(in, names);
        common = new SharedWords(in, names);
    }

    List<Candidate> join(List<Candidate> all) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : all) {
            if (!candidate.headline) {
                place(kept, candidate);
            }
        }
        for (Candidate candidate : all) {
            if (candidate.headline) {
                headline(kept, candidate);
            }
        }
        return kept;
    }

    private void place(List<Candidate> kept, Candidate candidate) {
        for (int i = 0; i < kept.size(); i++) {
            Candidate earlier = kept.get(i);
            if (!same.of(earlier, candidate)) {
                continue;
            }
            if (SameAct.fullness(candidate) > SameAct.fullness(earlier) && candidate.sentence - earlier.sentence < 6) {
                candidate.mentions.add(earlier.trigger);
                candidate.mentions.addAll(earlier.mentions);
                kept.set(i, candidate);
            } else {
                earlier.mentions.add(candidate.trigger);
                earlier.mentions.addAll(candidate.mentions);
            }
            return;
        }
        if (!same.bare(candidate)) {
            kept.add(candidate);
        }
    }

    /** A headline's act is told more fully in the body; only where the body tells no act at all does the headline stand. */
    private void headline(List<Candidate> kept, Candidate candidate) {
        for (Candidate told : kept) {
            if (told.frame.type() == candidate.frame.type()
                    && (told.frame.word().equals(candidate.frame.word())
                            || common.shared(told, candidate) > 0
                            || candidate.parties() == 0
                            || told.sentence - candidate.sentence <= LEAD)) {
                told.mentions.add(candidate.trigger);
                return;
            }
        }
        if (kept.stream().allMatch(told -> told.headline) && !same.bare(candidate)) {
            kept.add(candidate);
        }
    }
}
