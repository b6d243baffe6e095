package org.rawi.intake.page.decode;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the encoding that a page declares: {@code <meta charset>}, {@code http-equiv}, or an XML declaration. */
final class MetaCharset {

    private static final int SEARCHED = 16_384;
    private static final String[] MARKS = {"charset", "encoding"};

    private MetaCharset() {}

    static @Nullable String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (String mark : MARKS) {
            int at = head.indexOf(mark);
            while (at >= 0) {
                String name = nameBehind(head, at + mark.length());
                if (name != null && isInside(head, at)) {
                    return name;
                }
                at = head.indexOf(mark, at + 1);
            }
        }
        return null;
    }

    /** Whether it stands inside a meta element or an XML declaration, and not in a script's. */
    private static boolean isInside(String head, int at) {
        int open = head.lastIndexOf('<', at);
        return open >= 0 && (head.startsWith("<meta", open) || head.startsWith("<?xml", open));
    }

    private static @Nullable String nameBehind(String head, int from) {
        int at = from;
        while (at < head.length() && head.charAt(at) == ' ') {
            at++;
        }
        if (at >= head.length() || head.charAt(at) != '=') {
            return null;
        }
        at++;
        while (at < head.length() && (head.charAt(at) == ' ' || head.charAt(at) == '"' || head.charAt(at) == '\'')) {
            at++;
        }
        int end = at;
        while (end < head.length() && isNamePart(head.charAt(end))) {
            end++;
        }
        return end == at ? null : head.substring(at, end);
    }

    private static boolean isNamePart(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == '-' || unit == '_';
    }
}
