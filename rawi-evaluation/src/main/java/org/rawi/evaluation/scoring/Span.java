package org.rawi.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** A stretch of an article's title or body, in UTF-16 code units. */
record Span(Field in, int start, int end) implements Comparable<Span> {

    static Span of(Anchor anchor) {
        return new Span(anchor.in(), anchor.start(), anchor.end());
    }

    /** The spans of some anchors. */
    static List<Span> of(List<Anchor> anchors) {
        return anchors.stream().map(Span::of).toList();
    }

    /** The span of an anchor, if there is one. */
    static List<Span> ofNullable(@Nullable Anchor anchor) {
        return anchor == null ? List.of() : List.of(of(anchor));
    }

    /** The same in an order of their own. */
    static List<Span> sorted(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        return sorted;
    }

    @Override
    public int compareTo(Span other) {
        int byField = in.compareTo(other.in);
        int byStart = byField != 0 ? byField : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
