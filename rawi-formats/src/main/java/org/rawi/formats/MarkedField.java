package org.rawi.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** One field of an article with its marks put in: as ANSI colours, or as signs where there is no colour. */
final class MarkedField {

    private static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparing(
                    (Mark mark) -> mark.anchor().start())
            .thenComparing(mark -> -mark.anchor().end())
            .thenComparing(Mark::paint);

    private final String text;
    private final List<Mark> marks;

    MarkedField(Field field, String text, List<Mark> marks) {
        this.text = Printable.lines(text);
        this.marks = marks.stream()
                .filter(mark -> mark.anchor().in() == field)
                .sorted(OUTERMOST_FIRST)
                .toList();
    }

    String coloured() {
        int[] paints = new int[text.length()];
        for (Paint paint : Paint.values()) {
            for (Mark mark : marks) {
                if (mark.paint() == paint) {
                    Anchor anchor = mark.anchor();
                    Arrays.fill(paints, anchor.start(), anchor.end(), paint.ordinal() + 1);
                }
            }
        }
        StringBuilder out = new StringBuilder(text.length() * 2);
        List<Mark> labels = labelled();
        int next = 0;
        for (int start = 0; start < text.length(); ) {
            int labelAt = next < labels.size() ? labels.get(next).anchor().end() : text.length();
            int end = runEnd(paints, start, labelAt);
            String run = text.substring(start, end);
            out.append(paints[start] == 0 ? run : Paint.values()[paints[start] - 1].colour(run));
            while (next < labels.size() && labels.get(next).anchor().end() == end) {
                out.append(Paint.dim("(" + labels.get(next++).label() + ")"));
            }
            start = end;
        }
        return out.toString();
    }

    private List<Mark> labelled() {
        return marks.stream()
                .filter(mark -> !mark.label().isEmpty())
                .sorted(Comparator.comparing((Mark mark) -> mark.anchor().end())
                        .thenComparing(mark -> -mark.anchor().start()))
                .toList();
    }

    private static int runEnd(int[] paints, int start, int limit) {
        int end = start + 1;
        while (end < limit && paints[end] == paints[start]) {
            end++;
        }
        return end;
    }

    String signed() {
        List<Insertion> insertions = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Anchor anchor = mark.anchor();
            String label = mark.label().isEmpty() ? "" : "(" + mark.label() + ")";
            insertions.add(new Insertion(anchor.start(), i + 1, mark.paint().open));
            insertions.add(new Insertion(anchor.end(), -i - 1, mark.paint().close + label));
        }
        insertions.sort(Comparator.comparing(Insertion::at).thenComparing(Insertion::order));
        StringBuilder out = new StringBuilder(text.length() * 2);
        int from = 0;
        for (Insertion insertion : insertions) {
            out.append(text, from, insertion.at()).append(insertion.sign());
            from = insertion.at();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Closing signs (negative order) stand before opening ones, the innermost first. */
    private record Insertion(int at, int order, String sign) {}
}
