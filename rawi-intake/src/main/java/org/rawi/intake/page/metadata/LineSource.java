package org.rawi.intake.page.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.page.body.Body;
import org.rawi.intake.page.date.DateReader;
import org.rawi.intake.page.label.Labels;

/** Candidates from what readers see around the article: byline, date line, a label behind the text. */
final class LineSource {

    private static final int LONGEST_BYLINE = 12;
    private static final int LONGEST_SOURCE = 100;

    private final Candidates candidates;

    LineSource(Candidates candidates) {
        this.candidates = candidates;
    }

    void read(List<Body.Line> lines) {
        for (Body.Line line : lines) {
            dates(line);
            bylines(line);
            source(line.text(), line.path());
        }
    }

    /** The agencies and papers that a line behind a label such as "source" credits. */
    void source(String line, String path) {
        Labels.Labelled label = line.length() > LONGEST_SOURCE ? null : Labels.of(line);
        if (label != null && label.meaning().equals("source") && !label.rest().isEmpty()) {
            candidates.add(Item.SOURCE, label.rest(), "text:" + path, Origin.VISIBLE, 4);
        }
    }

    /** A line may carry two dates: published and, behind a label, updated. */
    private void dates(Body.Line line) {
        Labels.@Nullable Labelled label = null;
        for (String part : parts(line.text())) {
            Labels.Labelled own = Labels.of(part);
            label = own == null ? label : own;
            if (DateReader.find(part) != null) {
                date(line, label == null ? "" : label.meaning(), part);
                label = null;
            }
        }
        if (!line.time().isEmpty() && line.place() == Body.Place.HEAD) {
            Item item = label != null && label.meaning().equals("modified") ? Item.MODIFIED : Item.PUBLISHED;
            candidates.machine(item, line.time(), "time:" + line.path(), 4);
        }
    }

    private void date(Body.Line line, String label, String part) {
        boolean modified = label.equals("modified");
        boolean labelled = modified || label.equals("published");
        int weight = switch (line.place()) {
            case HEAD -> labelled ? 6 : 5;
            case ABOVE, BELOW -> labelled ? 4 : 0;
        };
        Item item = modified ? Item.MODIFIED : Item.PUBLISHED;
        candidates.add(item, part, "text:" + line.path(), Origin.VISIBLE, weight);
    }

    /** Between bars, and before a second label. */
    private static List<String> parts(String text) {
        List<String> parts = Texts.split(text, "|•·\n");
        return parts.stream().flatMap(part -> beforeLabel(part).stream()).toList();
    }

    private static List<String> beforeLabel(String part) {
        DateReader.Found first = DateReader.find(part);
        if (first == null) {
            return List.of(part);
        }
        for (int at = part.indexOf(' ', first.end()); at >= 0; at = part.indexOf(' ', at + 1)) {
            String rest = Labels.withoutMarks(part.substring(at));
            Labels.Labelled label = Labels.of(rest);
            if (label != null && DateReader.find(rest) != null) {
                return List.of(part.substring(0, at), rest);
            }
        }
        return List.of(part);
    }

    private void bylines(Body.Line line) {
        if (line.place() == Body.Place.ABOVE) {
            return;
        }
        int weight = line.place() == Body.Place.HEAD ? 4 : 2;
        if (!line.author().isEmpty() && words(line.author()) <= LONGEST_BYLINE) {
            candidates.add(Item.BYLINE, line.author(), "text:" + line.path(), Origin.VISIBLE, weight);
        } else if (words(line.text()) <= LONGEST_BYLINE) {
            labelled(line, weight + 1);
        }
    }

    /** A part of a line that begins with a label such as "by". */
    private void labelled(Body.Line line, int weight) {
        DateReader.Found date = DateReader.find(line.text());
        String text = line.text();
        String plain = date == null ? text : text.substring(0, date.start()) + "\n" + text.substring(date.end());
        for (String part : Texts.split(plain, "|\u2022\u00B7\n")) {
            Labels.Labelled label = Labels.of(part);
            if (label != null
                    && label.meaning().equals("byline")
                    && !label.rest().isEmpty()) {
                candidates.add(Item.BYLINE, part, "text:" + line.path(), Origin.VISIBLE, weight);
            }
        }
    }

    private static int words(String text) {
        return Texts.split(text, " ").size();
    }
}
