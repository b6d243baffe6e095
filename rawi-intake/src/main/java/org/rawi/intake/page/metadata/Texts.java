package org.rawi.intake.page.metadata;

import java.util.ArrayList;
import java.util.List;

/** Small work on short texts. */
final class Texts {

    private Texts() {}

    /** White space folded, control characters and tags off. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '<' && i + 1 < text.length() && isTagStart(text.charAt(i + 1))) {
                tag = text.indexOf('>', i) >= 0;
            }
            if (tag || unit <= ' ' || unit == '\u00A0' || unit == '\u200B' || unit == '\uFEFF' || unit == 0x7F) {
                tag &= unit != '>';
                space = plain.length() > 0;
            } else {
                plain.append(space ? " " : "").append(unit);
                space = false;
            }
        }
        return plain.toString();
    }

    private static boolean isTagStart(char unit) {
        return unit == '/' || unit == '!' || (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    /** The parts between these marks, without those that are blank. */
    static List<String> split(String text, String marks) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || marks.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
