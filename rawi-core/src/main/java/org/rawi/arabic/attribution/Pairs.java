package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;

/** Tells which two a dual stands for that names nobody: الجانبان, الوزيران, when exactly two were named before. */
final class Pairs {
    private static final int SENTENCES = 2;

    private final Words words;
    private final Sentences sentences;
    private final Heads heads;
    private final People people;

    Pairs(Words words, Sentences sentences, Heads heads, People people) {
        this.words = words;
        this.sentences = sentences;
        this.heads = heads;
        this.people = people;
    }

    /** Whether a phrase is a definite dual alone or with adjectives. */
    boolean isPair(int start, int end) {
        Analysis head = words.at(start);
        return head != null
                && head.number() == Features.DUAL
                && head.article()
                && heads.known(head)
                && words.areAdjectives(start + 1, end);
    }

    /** The two persons named before in its sentence and those right before, or an empty list. */
    List<NameRun> persons(int start) {
        List<NameRun> found = new ArrayList<>();
        int sentence = sentences.at(start);
        for (int s = sentence; s >= 0 && s >= sentence - SENTENCES && found.isEmpty(); s--) {
            int end = Math.min(start, sentences.end(s));
            for (NameRun run = people.runs().firstIn(sentences.start(s), end);
                    run != null;
                    run = people.runs().firstIn(run.end(), end)) {
                NameRun full = people.fullest(run);
                boolean known = found.stream().anyMatch(other -> other.keys().equals(full.keys()));
                if (full.keys().size() > 1 && !known) {
                    found.add(full);
                }
            }
        }
        return found.size() == 2 ? found : List.of();
    }

    /** The two bodies or states the register has that are named before in its sentence or the one before, or an empty list. */
    List<int[]> bodies(int start) {
        Analysis head = words.at(start);
        Analysis next = words.at(start + 1);
        boolean described = next != null && next.article() && next.is(PartOfSpeech.ADJECTIVE);
        if (head == null || described || head.lexeme().has(Traits.HUMAN) || heads.is(head, HeadKind.OFFICE)) {
            return List.of();
        }
        int sentence = sentences.at(start);
        for (int s = sentence; s >= 0 && s >= sentence - SENTENCES; s--) {
            List<int[]> found = people.bodiesIn(sentences.start(s), Math.min(start, sentences.end(s)));
            if (!found.isEmpty()) {
                return found.size() == 2 ? found : List.of();
            }
        }
        return List.of();
    }
}
