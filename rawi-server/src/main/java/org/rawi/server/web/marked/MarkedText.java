package org.rawi.server.web.marked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rawi.Reading;
import org.rawi.text.Field;

/** The title and body of a reading, cut into pieces wherever a mark or a paragraph begins or ends. */
public final class MarkedText {

    private final List<Mark> marks;
    private final Map<String, Mark> last = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final List<Piece> title;
    private final List<List<Piece>> paragraphs;

    private MarkedText(Reading reading) {
        this.marks = Mark.of(reading).stream()
                .sorted(Comparator.comparing(Mark::anchor).thenComparing(Mark::kind))
                .toList();
        for (Mark mark : marks) {
            if (mark.kind() == MarkKind.CONTENT || mark.kind() == MarkKind.EVENT) {
                last.merge(
                        mark.finding(),
                        mark,
                        (one, other) -> one.kind() == MarkKind.EVENT
                                        || one.anchor().in() != other.anchor().in()
                                ? one
                                : other);
            }
        }
        List<List<Piece>> lines = cut(Field.TITLE, reading.document().title());
        this.title = lines.stream().flatMap(List::stream).toList();
        this.paragraphs = cut(Field.BODY, reading.document().text());
    }

    /** Cuts the text of a reading. */
    public static MarkedText of(Reading reading) {
        return new MarkedText(reading);
    }

    /** The title, in one run. */
    public List<Piece> title() {
        return title;
    }

    /** The paragraphs of the body that have words. */
    public List<List<Piece>> paragraphs() {
        return paragraphs;
    }

    private List<List<Piece>> cut(Field field, String text) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.anchor().in() == field).toList();
        TreeMap<Integer, Boolean> cuts = new TreeMap<>();
        cuts.put(text.length(), true);
        here.forEach(mark -> {
            cuts.put(mark.anchor().start(), true);
            cuts.put(mark.anchor().end(), true);
        });
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (int start = 0; start < text.length(); ) {
            int from = start;
            open.removeIf(mark -> mark.anchor().end() <= from);
            while (next < here.size() && here.get(next).anchor().start() <= start) {
                open.add(here.get(next++));
            }
            int end = cuts.higherKey(start) == null ? text.length() : cuts.higherKey(start);
            line = split(text, start, end, open, lines, line);
            start = end;
        }
        finish(lines, line);
        return lines;
    }

    private List<Piece> split(
            String text, int start, int end, List<Mark> open, List<List<Piece>> lines, List<Piece> begun) {
        List<Piece> line = begun;
        int from = start;
        for (int at = start; at < end; at++) {
            if (isBreak(text.charAt(at))) {
                add(line, text, from, at, open);
                finish(lines, line);
                line = new ArrayList<>();
                from = at + 1;
            }
        }
        add(line, text, from, end, open);
        return line;
    }

    private static boolean isBreak(char each) {
        return each == '\n' || each == '\r' || each == '\u2028' || each == '\u2029';
    }

    private static void finish(List<List<Piece>> lines, List<Piece> line) {
        if (line.stream().anyMatch(piece -> !piece.text().isBlank())) {
            lines.add(List.copyOf(line));
        }
    }

    private void add(List<Piece> line, String text, int start, int end, List<Mark> open) {
        if (start >= end) {
            return;
        }
        Set<String> findings = new LinkedHashSet<>();
        List<String> begins = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Mark mark : open) {
            if (!mark.finding().isEmpty() && findings.add(mark.finding()) && begun.add(mark.finding())) {
                begins.add(mark.finding());
            }
            if (mark.anchor().end() == end
                    && mark.equals(last.get(mark.finding()))
                    && !notes.contains(mark.finding())) {
                notes.add(mark.finding());
            }
        }
        String styles =
                open.stream().map(mark -> mark.kind().style()).distinct().collect(Collectors.joining(" "));
        line.add(new Piece(text.substring(start, end), styles, String.join(" ", findings), begins, notes));
    }
}
