package org.rawi.intake.page.body;

import org.rawi.intake.text.Letters;

/** The text of the block under way, white space folded as a browser folds it. */
final class Run {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private boolean space;
    private boolean inWord;
    private boolean escaped;
    private int letters;
    private int linked;
    private int marks;
    private int words;
    private String link = "";
    private String time = "";

    /**
     * More text.
     *
     * @param target of the link it stands in; null outside of one
     * @param named whether it stands in an element marked as an author's name
     * @param lines whether line breaks count, as in preformatted text
     */
    void add(String more, boolean inLink, boolean named, boolean lines) {
        for (int i = 0; i < more.length(); i++) {
            char unit = more.charAt(i);
            if (lines && unit == '\n') {
                newLine();
            } else if (isSpace(unit)) {
                space = text.length() > 0;
                inWord = false;
            } else if (unit >= ' ' && !isUseless(unit)) {
                if (named) {
                    author.append(space ? " " : "").append(unit);
                }
                add(unit, inLink);
            }
        }
    }

    private void add(char unit, boolean inLink) {
        if (space) {
            text.append(' ');
            space = false;
        }
        text.append(unit);
        escaped |= unit == '&';
        if (Character.isLetterOrDigit(unit)) {
            letters++;
            linked += inLink ? 1 : 0;
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (isMark(unit)) {
            marks++;
        }
    }

    private void newLine() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        space = false;
        inWord = false;
    }

    void link(String target) {
        link = target;
    }

    void time(String value) {
        time = value;
    }

    boolean isEmpty() {
        return letters == 0;
    }

    String text() {
        String plain = text.toString().strip();
        return escaped ? EntityText.decode(plain).strip() : plain;
    }

    String author() {
        return author.toString().strip();
    }

    int letters() {
        return letters;
    }

    int linked() {
        return linked;
    }

    int marks() {
        return marks;
    }

    int words() {
        return words;
    }

    String link() {
        return link;
    }

    String time() {
        return time;
    }

    void clear() {
        text.setLength(0);
        author.setLength(0);
        space = false;
        inWord = false;
        escaped = false;
        letters = 0;
        linked = 0;
        marks = 0;
        words = 0;
        link = "";
        time = "";
    }

    private static boolean isSpace(char unit) {
        return switch (unit) {
            case ' ', '\n', '\t', '\r', '\f', '\u00A0', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
            default -> unit >= '\u2000' && unit <= '\u200A';
        };
    }

    /** Characters that only steer line breaking or are left over from editing. */
    private static boolean isUseless(char unit) {
        return unit == '\u00AD' || unit == '\uFEFF' || unit == '\u200B' || unit == '\u2060' || unit == '\uFFFC';
    }

    private static boolean isMark(char unit) {
        return switch (unit) {
            case '.', ',', ';', ':', '?', '!', '\u2026' -> true;
            case Letters.COMMA, Letters.SEMICOLON, Letters.QUESTION_MARK, Letters.FULL_STOP -> true;
            default -> false;
        };
    }
}
