package org.rawi.arabic.event;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Form;

/** The words of the sentence being read that frames ask for beside their own, gathered when first asked for. */
final class SentenceLemmas {
    private final Layers in;
    private final FrameLexicon frames;
    private final BitSet partners = new BitSet();
    private @Nullable Clauses gathered;

    SentenceLemmas(Layers in, FrameLexicon frames) {
        this.in = in;
        this.frames = frames;
    }

    /** Whether the word that a frame needs beside its own stands in a sentence, as a verb, its masdar or its participle. */
    boolean allow(Frame frame, Clauses sentence) {
        return frame.partnerNumber() < 0 || has(frame.partnerNumber(), sentence);
    }

    private boolean has(int partner, Clauses sentence) {
        if (gathered != sentence) {
            gathered = sentence;
            partners.clear();
            for (int token = sentence.low(); token < sentence.high(); token++) {
                Form form = in.words().form(token);
                if (form != null) {
                    for (int each : frames.partners(form, in.chosen()[token])) {
                        partners.set(each);
                    }
                }
            }
        }
        return partners.get(partner);
    }
}
