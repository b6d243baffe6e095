package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;

/** The words that the parties of two candidates share. */
final class SharedWords {
    private final Layers in;
    private final Names names;

    SharedWords(Layers in, Names names) {
        this.in = in;
        this.names = names;
    }

    int shared(Candidate one, Candidate other) {
        List<int[]> left = new ArrayList<>(one.actors);
        left.addAll(one.recipients);
        List<int[]> right = new ArrayList<>(other.actors);
        right.addAll(other.recipients);
        return shared(left, right);
    }

    int shared(List<int[]> one, List<int[]> other) {
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
                boolean nation = analysis != null
                        && analysis.is(PartOfSpeech.ADJECTIVE)
                        && analysis.lexeme().has(Traits.NISBA)
                        && span[1] - span[0] > 1;
                if (analysis != null
                        && form != null
                        && !nation
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
