package org.rawi.text;

/**
 * A stretch of an article's title or body; {@code field.substring(start, end)} equals {@code text}, always.
 *
 * @param in the field pointed into
 * @param start offset of the first UTF-16 code unit
 * @param end offset behind the last UTF-16 code unit
 * @param text the very characters
 */
public record Anchor(Field in, int start, int end, String text) implements Comparable<Anchor> {

    /** Refuses an empty or inconsistent stretch. */
    public Anchor {
        if (start < 0 || end <= start || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "anchor " + in + " " + start + "-" + end + " for " + text.length() + " units");
        }
    }

    @Override
    public int compareTo(Anchor other) {
        int byField = in.compareTo(other.in);
        int byStart = byField != 0 ? byField : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
