package org.rawi.intake.page.decode;

import java.util.Locale;

/**
 * Keeps the ampersands of addresses that stand in a page's text as they are: {@code ?id=7&copy=2} is no copyright sign,
 * though HTML says so.
 */
final class AddressGuard {

    private final String html;
    private final StringBuilder guarded;
    private int nextAddress = -1;

    private AddressGuard(String html) {
        this.html = html;
        this.guarded = new StringBuilder(html.length() + 64);
    }

    static String guard(String html) {
        int first = html.indexOf("://");
        if (first < 0 || html.indexOf('&', first) < 0) {
            return html;
        }
        AddressGuard guard = new AddressGuard(html);
        guard.run();
        return guard.guarded.toString();
    }

    private void run() {
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            int end = open < 0 ? html.length() : open;
            text(at, end);
            at = end;
            if (at < html.length()) {
                int next = behindTag(at);
                guarded.append(html, at, next);
                at = next;
            }
        }
    }

    /** Behind the tag that begins here; behind the whole element for those whose contents are no text. */
    private int behindTag(int open) {
        int close = html.indexOf('>', open);
        if (close < 0) {
            return html.length();
        }
        for (String silent : new String[] {"script", "style", "textarea"}) {
            if (html.regionMatches(true, open + 1, silent, 0, silent.length())) {
                int end = indexOfEnd(silent, close);
                return end < 0 ? html.length() : end;
            }
        }
        return close + 1;
    }

    private int indexOfEnd(String tag, int from) {
        String end = "</" + tag;
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.substring(at, Math.min(at + end.length(), html.length()))
                    .toLowerCase(Locale.ROOT)
                    .equals(end)) {
                return at;
            }
        }
        return -1;
    }

    private void text(int from, int to) {
        int at = from;
        while (addressFrom(at) < to) {
            guarded.append(html, at, nextAddress);
            at = nextAddress;
            while (at < to && html.charAt(at) > ' ') {
                guarded.append(html.charAt(at));
                if (html.charAt(at) == '&' && !html.startsWith("amp;", at + 1)) {
                    guarded.append("amp;");
                }
                at++;
            }
        }
        guarded.append(html, at, to);
    }

    /** Where the next address begins; each stretch of the page is searched once. */
    private int addressFrom(int at) {
        if (nextAddress < at) {
            int found = html.indexOf("://", at);
            nextAddress = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextAddress;
    }
}
