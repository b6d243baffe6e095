package org.rawi.store.amend;

import org.rawi.Reading;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** The sentence around an anchor, told by marks alone, so that it depends on the text and on no rule. */
final class Sentence {
    private static final int FARTHEST = 400;

    private Sentence() {}

    static String around(Reading reading, Anchor anchor) {
        String text = anchor.in() == Field.TITLE
                ? reading.document().title()
                : reading.document().text();
        int start = anchor.start();
        while (start > 0 && anchor.start() - start < FARTHEST && !ends(text.charAt(start - 1))) {
            start--;
        }
        int end = anchor.end();
        while (end < text.length() && end - anchor.end() < FARTHEST && !ends(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).strip();
    }

    private static boolean ends(char unit) {
        return unit == '.' || unit == '!' || unit == '\n' || unit == '\r' || unit == '\u061F' || unit == '\u06D4';
    }
}
