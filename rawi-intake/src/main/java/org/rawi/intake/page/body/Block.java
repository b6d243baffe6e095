package org.rawi.intake.page.body;

import org.jspecify.annotations.Nullable;
import org.rawi.intake.text.Folding;

/** A run of text without a block border in it: a paragraph, a heading, a list item, a line before a {@code <br>}. */
final class Block {

    final int index;
    final Box box;
    final @Nullable Region region;
    final String text;

    /** Letters and digits. */
    final int letters;

    /** Letters and digits inside links. */
    final int linked;

    /** Clause and sentence marks, Arabic and Latin. */
    final int marks;

    final int words;

    /** Where its last link leads, as written; empty without one. */
    final String link;

    /** What of it stands in an element marked as an author's name; empty without one. */
    final String author;

    /** The machine-readable value of its last {@code <time>}; empty without one. */
    final String time;

    private @Nullable String key;

    /** Whether the page says elsewhere that it is the article's. */
    boolean confirmed;

    /** Whether it stands in a teaser of another article. */
    boolean teaser;

    Block(int index, Box box, @Nullable Region region, Run run) {
        this.index = index;
        this.box = box;
        this.region = region;
        this.text = run.text();
        this.letters = run.letters();
        this.linked = run.linked();
        this.marks = run.marks();
        this.words = run.words();
        this.link = run.link();
        this.author = run.author();
        this.time = run.time();
    }

    /** Its text made comparable. */
    String key() {
        if (key == null) {
            key = Folding.fold(text);
        }
        return key;
    }

    double linkDensity() {
        return letters == 0 ? 0 : (double) linked / letters;
    }

    /** The smallest box around it that goes on behind it. */
    Box scope() {
        Box scope = box;
        while (scope.parent != null && scope.to <= index + 1) {
            scope = scope.parent;
        }
        return scope;
    }

    /** Whether it has at most so many words, and they are words. */
    boolean isShort(int most) {
        return words <= most && text.length() <= 20 * most + 20;
    }

    boolean isHeading() {
        String tag = box.element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    boolean isIn(String tag) {
        return box.enclosing(tag) != null;
    }

    boolean isCut() {
        return teaser || (region != null && region.cutting() != null);
    }

    /** Whether it reads like running text: long enough, few links. */
    boolean isProse() {
        return words >= 8 && linkDensity() < 0.4 && (marks > 0 || words >= 16);
    }

    /** What it tells for its surroundings: positive for prose, negative for lists of links and labels. */
    double weight() {
        if (isProse()) {
            return Math.min(letters, 900) * (1 - linkDensity());
        }
        return linkDensity() > 0.5 ? -Math.min(letters, 60) : 0;
    }
}
