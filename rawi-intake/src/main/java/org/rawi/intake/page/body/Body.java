package org.rawi.intake.page.body;

import java.util.ArrayList;
import java.util.List;
import org.rawi.intake.ledger.Removed;

/**
 * What a page's article was found to be.
 *
 * @param paragraphs in order
 * @param removed all other text of the page, in order
 * @param lines short lines around the headline and behind the article, where bylines and dates stand
 */
public record Body(List<BodyParagraph> paragraphs, List<Removed> removed, List<Line> lines) {

    /** Copies the lists. */
    public Body {
        paragraphs = List.copyOf(paragraphs);
        removed = List.copyOf(removed);
        lines = List.copyOf(lines);
    }

    /** A paragraph, heading or list item and its path in the document tree. */
    public record BodyParagraph(String text, String path) {}

    /** The first paragraph as the title, for a page that shows its headline like any other line; itself if it is none. */
    public Body withoutHeadline() {
        if (paragraphs.size() < 2 || !isHeadline(paragraphs.get(0).text())) {
            return this;
        }
        BodyParagraph first = paragraphs.get(0);
        List<Removed> more = new ArrayList<>(removed);
        more.add(new Removed("title", first.path(), first.text()));
        return new Body(paragraphs.subList(1, paragraphs.size()), more, lines);
    }

    private static boolean isHeadline(String text) {
        int words = text.split(" ", -1).length;
        return words >= 3 && words <= 25 && !text.endsWith(".") && !text.endsWith(":");
    }

    /**
     * A short line that is no part of the text, or stands at its border.
     *
     * @param author what of it the markup says to be an author's name, or empty
     * @param time what its last {@code <time>} says to a machine, or empty
     */
    public record Line(String text, String path, Place place, String author, String time) {}

    /** Where a line stands. */
    public enum Place {
        /** Before the headline: the page's own header, or the article's kicker. */
        ABOVE,
        /** Between headline and text. */
        HEAD,
        /** Behind the text. */
        BELOW
    }
}
