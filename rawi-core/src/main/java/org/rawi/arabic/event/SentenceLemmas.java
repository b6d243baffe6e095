package org.rawi.arabic.event;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;

/** The lemmas of the sentence being read, gathered when first asked for: a frame of two words needs both of them. */
final class SentenceLemmas {
    private final Layers in;
    private final Set<String> lemmas = new HashSet<>();
    private @Nullable Clauses gathered;

    SentenceLemmas(Layers in) {
        this.in = in;
    }

    /** Whether the word that a frame needs beside its own stands in a sentence, as a verb, its masdar or its participle. */
    boolean allow(Frame frame, Clauses sentence) {
        String partner = frame.partner();
        return partner == null || has(partner, sentence);
    }

    private boolean has(String lemma, Clauses sentence) {
        if (gathered != sentence) {
            gathered = sentence;
            lemmas.clear();
            for (int token = sentence.low(); token < sentence.high(); token++) {
                Analysis analysis = in.at(token);
                if (analysis != null) {
                    lemmas.add(analysis.lemma());
                    if (analysis.verb() != null) {
                        lemmas.add(analysis.verb());
                    }
                    if (analysis.finite()) {
                        verbs(in.words().form(token));
                    }
                }
            }
        }
        return lemmas.contains(lemma);
    }

    /** The other verbs that are spelled like one. */
    private void verbs(@Nullable Form form) {
        for (int i = 0; form != null && i < form.count(); i++) {
            if (form.analysis(i).finite()) {
                lemmas.add(form.analysis(i).lemma());
            }
        }
    }
}
