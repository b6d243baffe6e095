package org.rawi.arabic.event;

import java.util.function.IntPredicate;

/** What was asked of the tokens of one text, so that each is asked once. Not thread-safe. */
final class Asked {
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final byte[] answers;
    private final IntPredicate question;

    Asked(int tokens, IntPredicate question) {
        answers = new byte[tokens];
        this.question = question;
    }

    boolean of(int token) {
        if (token < 0 || token >= answers.length) {
            return question.test(token);
        }
        if (answers[token] == 0) {
            answers[token] = question.test(token) ? YES : NO;
        }
        return answers[token] == YES;
    }
}
