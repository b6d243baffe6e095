package org.rawi.arabic.text;

import org.rawi.Article;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/**
 * The characters of one article: title, an empty line, body, in one run, with a folded copy beside it. Offsets inside the
 * engine are UTF-16 code units of this run; {@link #anchor} turns them into offsets of title or body.
 */
public final class SourceText {
    private static final String BETWEEN = "\n\n";

    private final String run;
    private final int titleEnd;
    private final int bodyStart;
    private final char[] folded;
    private final int[] origin;
    private final int foldedLength;

    private SourceText(String title, String body) {
        run = title.isEmpty() ? body : title + BETWEEN + body;
        titleEnd = title.length();
        bodyStart = title.isEmpty() ? 0 : title.length() + BETWEEN.length();
        folded = new char[run.length()];
        origin = new int[run.length() + 1];
        int length = 0;
        for (int i = 0; i < run.length(); i++) {
            char unit = Letters.fold(run.charAt(i));
            if (unit != Letters.DROPPED) {
                folded[length] = unit;
                origin[length++] = i;
            }
        }
        origin[length] = run.length();
        foldedLength = length;
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
        return run.length();
    }

    public char charAt(int offset) {
        return run.charAt(offset);
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
        return foldedLength;
    }

    /** A character of the folded copy. */
    public char foldedAt(int index) {
        return folded[index];
    }

    /** Where in the run a character of the folded copy stands; for the folded length, the run's length. */
    public int originOf(int index) {
        return origin[index];
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
