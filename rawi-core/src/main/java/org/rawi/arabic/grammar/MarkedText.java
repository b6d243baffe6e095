package org.rawi.arabic.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The sentence of a rule's example with its marks taken out: <code>{name words}</code> marks the words that a named part of the
 * finding is to be. Marks may stand inside each other, and a name more than once; a brace that opens no mark is text.
 *
 * @param text the sentence, as an article would have it
 * @param marks what was marked, by where it starts
 */
public record MarkedText(String text, List<Mark> marks) {

    /** A marked stretch, as offsets into the text. */
    public record Mark(String name, int start, int end) {}

    private static final String PLAIN = "";

    /** Copies the marks. */
    public MarkedText {
        marks = List.copyOf(marks);
    }

    /**
     * Takes the marks out of a sentence.
     *
     * @throws IllegalArgumentException when a mark is not closed or marks nothing
     */
    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<Mark> marks = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        int at = 0;
        while (at < marked.length()) {
            char unit = marked.charAt(at++);
            if (unit == '{') {
                String name = name(marked, at);
                open.push(new Mark(name, text.length(), 0));
                if (!name.isEmpty()) {
                    at += name.length() + 1;
                    continue;
                }
            } else if (unit == '}' && !open.isEmpty()) {
                Mark mark = open.pop();
                if (!mark.name().isEmpty()) {
                    marks.add(closed(mark, text.length()));
                    continue;
                }
            }
            text.append(unit);
        }
        for (Mark mark : open) {
            if (!mark.name().isEmpty()) {
                throw new IllegalArgumentException("no } for {" + mark.name());
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return new MarkedText(text.toString(), marks);
    }

    /** The stretches marked with a name, in the text's order. */
    public List<Mark> named(String name) {
        return marks.stream().filter(mark -> mark.name().equals(name)).toList();
    }

    /** The words of a mark. */
    public String words(Mark mark) {
        return text.substring(mark.start(), mark.end());
    }

    private static Mark closed(Mark mark, int end) {
        if (end == mark.start()) {
            throw new IllegalArgumentException("{" + mark.name() + "} marks nothing");
        }
        return new Mark(mark.name(), mark.start(), end);
    }

    /** The name that opens a mark, small Latin letters and hyphens before a space; else the empty name of a brace that is text. */
    private static String name(String marked, int from) {
        int end = from;
        while (end < marked.length()
                && (marked.charAt(end) >= 'a' && marked.charAt(end) <= 'z' || marked.charAt(end) == '-')) {
            end++;
        }
        return end > from && end < marked.length() && marked.charAt(end) == ' ' ? marked.substring(from, end) : PLAIN;
    }
}
