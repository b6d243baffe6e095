package org.rawi.arabic.text;

import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/**
 * The characters of one article: title, an empty line, body, in one run, with a folded copy beside it. Offsets inside the
 * engine are UTF-16 code units of this run; {@link #anchor} turns them into offsets of title or body.
 */
public final class SourceText {
    private static final String BETWEEN = "\n\n";
    private static final int MOST_PACKED = 9;
    private static final int PACKED_BITS = 6;
    private static final char FIRST_PACKED = '\u0620';

    private final String run;
    private final int titleEnd;
    private final int bodyStart;
    private final char[] units;
    private @Nullable Folded folded;

    /** The folded copy, and where each of its characters stands in the run. */
    private record Folded(char[] units, int[] origin, int length) {

        static Folded of(char[] run) {
            char[] units = new char[run.length];
            int[] origin = new int[run.length + 1];
            int length = 0;
            for (int i = 0; i < run.length; i++) {
                char unit = Letters.fold(run[i]);
                if (unit != Letters.DROPPED) {
                    units[length] = unit;
                    origin[length++] = i;
                }
            }
            origin[length] = run.length;
            return new Folded(units, origin, length);
        }
    }

    private SourceText(String title, String body) {
        run = title.isEmpty() ? body : title + BETWEEN + body;
        titleEnd = title.length();
        bodyStart = title.isEmpty() ? 0 : title.length() + BETWEEN.length();
        units = run.toCharArray();
    }

    /** Folds at the first call; a race folds twice, alike. */
    private Folded folded() {
        Folded known = folded;
        if (known == null) {
            known = Folded.of(units);
            folded = known;
        }
        return known;
    }

    /** The text of an article. */
    public static SourceText of(Article article) {
        return new SourceText(article.title(), article.text());
    }

    /** A body without a title. */
    public static SourceText of(String body) {
        return new SourceText("", body);
    }

    /** The whole run, as given. */
    public String run() {
        return run;
    }

    public int length() {
        return units.length;
    }

    public char charAt(int offset) {
        return units[offset];
    }

    /**
     * A number for the characters of a stretch. A negative one stands for these characters alone: up to nine letters and
     * marks of the Arabic block's heart, six bits each. Another is a hash that other stretches may have too.
     */
    public long key(int start, int end) {
        int length = end - start;
        long key = length;
        if (length <= MOST_PACKED) {
            int outside = 0;
            for (int i = start; i < end; i++) {
                int code = units[i] - FIRST_PACKED;
                outside |= code;
                key = key << PACKED_BITS | code & (1 << PACKED_BITS) - 1;
            }
            if (outside >>> PACKED_BITS == 0) {
                return key | Long.MIN_VALUE;
            }
            key = length;
        }
        for (int i = start; i < end; i++) {
            key = key * 31 + units[i];
        }
        return key & Long.MAX_VALUE;
    }

    /** Whether a stretch consists of these very characters. */
    public boolean isAt(int start, int end, String characters) {
        return end - start == characters.length() && run.startsWith(characters, start);
    }

    /** Where the title ends; 0 without one. */
    public int titleEnd() {
        return titleEnd;
    }

    /** Where the body starts. */
    public int bodyStart() {
        return bodyStart;
    }

    /** The length of the folded copy. */
    public int foldedLength() {
        return folded().length();
    }

    /** A character of the folded copy. */
    public char foldedAt(int index) {
        return folded().units()[index];
    }

    /** Where in the run a character of the folded copy stands; for the folded length, the run's length. */
    public int originOf(int index) {
        return folded().origin()[index];
    }

    /** The characters between two offsets of the run. */
    public String slice(int start, int end) {
        return run.substring(start, end);
    }

    /** An anchor for a stretch that lies in the title or in the body. */
    public Anchor anchor(int start, int end) {
        String text = run.substring(start, end);
        return start < bodyStart
                ? new Anchor(Field.TITLE, start, end, text)
                : new Anchor(Field.BODY, start - bodyStart, end - bodyStart, text);
    }
}
