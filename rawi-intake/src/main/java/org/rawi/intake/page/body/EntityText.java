package org.rawi.intake.page.body;

import org.jsoup.nodes.Entities;

/**
 * Decodes character references that a page shows to its readers: those escaped twice, and those without a semicolon.
 * Inside a web address an ampersand is an ampersand.
 */
public final class EntityText {

    private static final int LONGEST_NAME = 8;

    private EntityText() {}

    /** The text with such references decoded; the same text where there are none. */
    public static String decode(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            int end = text.charAt(at) == '&' && !isInAddress(text, at) ? end(text, at) : 0;
            if (end > 0) {
                decoded.append(value(text, at, end));
                at = text.charAt(end - 1) == ';' || end == text.length() || text.charAt(end) != ';' ? end : end + 1;
            } else {
                decoded.append(text.charAt(at++));
            }
        }
        return decoded.toString();
    }

    /** Where the reference that begins here ends, or 0 when it is none. */
    private static int end(String text, int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) == '#') {
            return numberEnd(text, at + 2);
        }
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ';';
        boolean named = end > at + 2 && Entities.isNamedEntity(text.substring(at + 1, end));
        if (!named || (!closed && end < text.length() && text.charAt(end) == '=')) {
            return 0;
        }
        return closed ? end + 1 : end;
    }

    private static int numberEnd(String text, int from) {
        boolean hex = from < text.length() && (text.charAt(from) | 0x20) == 'x';
        int end = hex ? from + 1 : from;
        int start = end;
        while (end < text.length() && end - start < 7 && Character.digit(text.charAt(end), hex ? 16 : 10) >= 0) {
            end++;
        }
        return end > start && end < text.length() && text.charAt(end) == ';' ? end + 1 : 0;
    }

    private static String value(String text, int at, int end) {
        int last = text.charAt(end - 1) == ';' ? end - 1 : end;
        if (text.charAt(at + 1) != '#') {
            return Entities.getByName(text.substring(at + 1, last));
        }
        boolean hex = (text.charAt(at + 2) | 0x20) == 'x';
        int value = Integer.parseInt(text.substring(at + (hex ? 3 : 2), last), hex ? 16 : 10);
        return Character.isValidCodePoint(value) && value >= ' ' && (value < 0xD800 || value > 0xDFFF)
                ? Character.toString(value)
                : "";
    }

    private static boolean isNamePart(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '1' && unit <= '4');
    }

    /** Whether the word around this place is a web address. */
    private static boolean isInAddress(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) > ' ' && at - start < 200) {
            start--;
        }
        String before = text.substring(start, at);
        return before.contains("://") || before.contains("www.") || before.indexOf('?') >= 0 && before.indexOf('=') > 0;
    }
}
