package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.HeadKind;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

/** Joins what tells the same act again: the first full telling in the body stands, the others are its mentions. */
final class Retellings {
    private final Layers in;
    private final Names names;

    Retellings(Layers in, Names names) {
        this.in = in;
        this.names = names;
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
            if (!same(earlier, candidate)) {
                continue;
            }
            if (fullness(candidate) > fullness(earlier) && candidate.sentence - earlier.sentence < 6) {
                candidate.mentions.add(earlier.trigger);
                candidate.mentions.addAll(earlier.mentions);
                kept.set(i, candidate);
            } else {
                earlier.mentions.add(candidate.trigger);
                earlier.mentions.addAll(candidate.mentions);
            }
            return;
        }
        if (!bare(candidate)) {
            kept.add(candidate);
        }
    }

    /** A headline's act is told again in the body, unless nothing there is like it. */
    private void headline(List<Candidate> kept, Candidate candidate) {
        for (Candidate told : kept) {
            if (told.frame.type() == candidate.frame.type()
                    && (told.frame.word().equals(candidate.frame.word())
                            || shared(told, candidate) > 0
                            || candidate.parties() == 0)) {
                told.mentions.add(candidate.trigger);
                return;
            }
        }
        if (!bare(candidate)) {
            kept.add(candidate);
        }
    }

    private boolean anaphoric(Candidate candidate) {
        return candidate.recipients.stream().allMatch(party -> {
            Analysis head = in.at(party[0]);
            return head != null && head.enclitic() != 0;
        });
    }

    /** The verb a trigger belongs to, whatever its form. */
    private String key(Candidate candidate) {
        Analysis analysis = in.at(candidate.trigger);
        String verb = analysis == null || analysis.finite() ? null : analysis.verb();
        return verb != null && analysis != null && analysis.lemma().equals(candidate.frame.word())
                ? verb
                : candidate.frame.word();
    }

    private static int fullness(Candidate candidate) {
        return Math.min(1, candidate.actors.size())
                + Math.min(1, candidate.recipients.size())
                + (candidate.place == null ? 0 : 1)
                + (candidate.time == null ? 0 : 1);
    }

    /** A noun that only points back: with the article, no party, no place and time of its own. */
    private boolean bare(Candidate candidate) {
        Analysis analysis = in.at(candidate.trigger);
        return analysis != null
                && !analysis.finite()
                && candidate.parties() == 0
                && (analysis.article()
                        ? !candidate.light() && candidate.time == null
                        : candidate.place == null && candidate.time == null && !candidate.light());
    }

    /** A definite attack that names no other victim or place points back to the one told before. */
    private boolean backward(Candidate one, Candidate other) {
        Analysis analysis = in.at(other.trigger);
        return analysis != null
                && one.frame.type() == EventType.ASSAULT
                && analysis.article()
                && !other.light()
                && (other.status == EventStatus.OCCURRED || other.status == EventStatus.ONGOING)
                && names.is(other.trigger, "attack")
                && (one.place == null || other.place == null || shared(List.of(one.place), List.of(other.place)) > 0)
                && (other.recipients.isEmpty() || one.recipients.isEmpty() || shared(one, other) > 0)
                && (other.time == null || one.time == null || other.actors.isEmpty());
    }

    private boolean same(Candidate one, Candidate other) {
        if (one.frame.type() != other.frame.type()) {
            return false;
        }
        boolean pointing = bare(other) || backward(one, other);
        boolean word = key(one).equals(key(other))
                || one.frame.type() == EventType.ASSAULT
                        && one.frame.mode() != null
                        && one.frame.mode().equals(other.frame.mode());
        if (pointing) {
            return true;
        }
        if (word
                && one.frame.word().equals(other.frame.word())
                && one.trigger < other.trigger
                && one.status == EventStatus.OCCURRED
                && shared(one, other) > 0
                && fullness(other) <= 1) {
            return true;
        }
        if (one.frame.type() == EventType.ASSAULT && victims(other)) {
            return true;
        }
        if (one.frame.type() == EventType.ASSAULT && weak(other) && other.sentence - one.sentence <= 3) {
            return true;
        }
        if (one.frame.type() == EventType.SUPPORT
                && one.sentence == other.sentence
                && shared(one.actors, other.actors) > 0
                && (other.recipients.isEmpty() || shared(one.recipients, other.recipients) > 0)) {
            return true;
        }
        if (one.status != other.status
                && (one.status == EventStatus.PLANNED
                        || other.status == EventStatus.PLANNED
                        || one.status == EventStatus.DENIED
                        || other.status == EventStatus.DENIED)) {
            return false;
        }
        if (one.place != null && other.place != null && shared(List.of(one.place), List.of(other.place)) == 0) {
            return false;
        }
        boolean actors = one.actors.isEmpty() || other.actors.isEmpty() || shared(one.actors, other.actors) > 0;
        boolean recipients =
                one.recipients.isEmpty() || other.recipients.isEmpty() || shared(one.recipients, other.recipients) > 0;
        if (one.frame.isTogether()) {
            boolean visit = one.frame.has(Trait.VISIT) == other.frame.has(Trait.VISIT);
            boolean met = visit && actors && recipients && !other.recipients.isEmpty() && !one.recipients.isEmpty();
            return shared(one, other) > 0 && one.sentence != other.sentence && (word || met)
                    || word && other.parties() == 0;
        }
        if (one.frame.type() == EventType.ASSAULT
                && !one.frame.has(Trait.GROUND)
                && !other.frame.has(Trait.GROUND)
                && shared(one.actors, other.actors) > 0
                && recipients
                && other.sentence - one.sentence <= 4) {
            return true;
        }
        if (key(one).equals(key(other))
                && other.clauses.antecedentPiece(other.chunk) != Clauses.NONE
                && other.clauses.is(other.chunk, Chunk.Kind.VERB)) {
            return true;
        }
        if (one.frame.has(Trait.SPEECH)) {
            return word
                    && actors
                    && (other.recipients.isEmpty() || shared(one.recipients, other.recipients) > 0)
                    && shared(one, other) > 0;
        }
        if (key(one).equals(key(other))
                && (shared(one.recipients, other.recipients) > 0
                        || actors && recipients && shared(one, other) > 0
                        || actors && !one.actors.isEmpty() && !other.actors.isEmpty() && anaphoric(other))) {
            return true;
        }
        return word && actors && recipients && (shared(one, other) > 0 || other.parties() == 0);
    }

    /** Casualties without a killer, place or date of their own belong to the attack told before. */
    private boolean victims(Candidate candidate) {
        return candidate.frame.has(Trait.KILLING)
                && candidate.actors.isEmpty()
                && candidate.recipients.stream().noneMatch(victim -> names.any(victim[0], victim[1], "armed"))
                && candidate.place == null
                && candidate.time == null
                && candidate.status == EventStatus.OCCURRED;
    }

    /** A shot or a bomb without a victim of its own is part of the attack told before. */
    private static boolean weak(Candidate candidate) {
        String mode = candidate.frame.mode();
        return candidate.recipients.isEmpty()
                && candidate.status == EventStatus.OCCURRED
                && mode != null
                && (mode.equals("explosives") || mode.equals("firearms"));
    }

    private int shared(Candidate one, Candidate other) {
        List<int[]> left = new ArrayList<>(one.actors);
        left.addAll(one.recipients);
        List<int[]> right = new ArrayList<>(other.actors);
        right.addAll(other.recipients);
        return shared(left, right);
    }

    private int shared(List<int[]> one, List<int[]> other) {
        Set<String> words = words(one);
        words.retainAll(words(other));
        return words.size();
    }

    private Set<String> words(List<int[]> spans) {
        Set<String> found = new HashSet<>();
        for (int[] span : spans) {
            for (int token = span[0]; token < span[1]; token++) {
                Analysis analysis = in.at(token);
                Form form = in.words().form(token);
                boolean title = names.heads(token, HeadKind.OFFICE, HeadKind.HONORIFIC)
                        || names.heads(token, HeadKind.RANK, HeadKind.QUANTIFIER);
                if (analysis != null
                        && form != null
                        && analysis.nominal()
                        && !analysis.lexeme().has(Traits.NUMBER)
                        && !(title && span[1] - span[0] > 1)) {
                    found.add(analysis.lemma());
                }
            }
        }
        return found;
    }
}
