package org.rawi.arabic.event;

import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.text.TokenKind;

/** The title, and headlines inside the body: short lines by themselves that do not end like a sentence. */
final class Headlines {
    private static final int LONGEST = 16;

    private final Layers in;

    Headlines(Layers in) {
        this.in = in;
    }

    boolean is(int sentence) {
        int low = in.sentences().start(sentence);
        int high = in.sentences().end(sentence);
        if (in.tokens().start(low) < in.tokens().text().bodyStart()) {
            return true;
        }
        boolean alone = alone(sentence, sentence - 1) && alone(sentence, sentence + 1);
        return alone
                && high - low <= LONGEST
                && sentence + 1 < in.sentences().count()
                && !in.tokens().is(high - 1, TokenKind.MARK)
                && verbless(low, high);
    }

    private boolean alone(int sentence, int other) {
        return other < 0
                || other >= in.sentences().count()
                || in.sentences().paragraph(other) != in.sentences().paragraph(sentence);
    }

    private boolean verbless(int low, int high) {
        for (int token = low; token < high; token++) {
            Analysis analysis = in.at(token);
            if (analysis != null && analysis.finite() && token <= low + 1) {
                return false;
            }
        }
        return true;
    }
}
