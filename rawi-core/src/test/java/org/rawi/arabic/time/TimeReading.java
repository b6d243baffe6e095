package org.rawi.arabic.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Morphology;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.Tokens;

/** Reads times for the tests of this package; dictionary and lexicon are loaded once. */
final class TimeReading {
    private static final Morphology MORPHOLOGY = Morphology.load();
    private static final Times TIMES = Times.load();

    private TimeReading() {}

    static List<TimeExpression> times(String body, @Nullable String publishedAt) {
        Tokens tokens = Tokens.of(SourceText.of(body));
        Words words = MORPHOLOGY.words(tokens);
        return TIMES.find(words, Sentences.of(tokens), publishedAt);
    }

    /** The expressions as {@code span=TYPE:value}, null written as a dash. */
    static List<String> shown(String body, @Nullable String publishedAt) {
        return times(body, publishedAt).stream()
                .map(time -> body.substring(time.start(), time.end()) + "=" + time.type() + ":"
                        + (time.value() == null ? "-" : time.value()))
                .toList();
    }
}
