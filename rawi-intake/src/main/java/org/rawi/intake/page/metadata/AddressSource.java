package org.rawi.intake.page.metadata;

import org.rawi.intake.page.date.DateReader;

/** Candidates from the page's address: {@code /2025/07/31/}, {@code /2025-7-31-}, {@code /20250731}. */
final class AddressSource {

    private AddressSource() {}

    static void read(String url, Candidates candidates) {
        int path = url.indexOf('/', url.indexOf("//") + 2);
        if (path < 0) {
            return;
        }
        int end = end(url, path);
        for (int at = path; at < end; at++) {
            boolean starts = at + 8 <= end && url.startsWith("20", at) && !Character.isDigit(url.charAt(at - 1));
            if (starts) {
                String rest = url.substring(at, Math.min(end, at + 10));
                DateReader.Found found = DateReader.find(rest);
                if (found != null && found.start() == 0) {
                    String value = rest.substring(0, found.end());
                    candidates.add(Item.PUBLISHED, value, "url", Origin.ADDRESS, 4);
                    return;
                }
            }
        }
    }

    private static int end(String url, int from) {
        int query = url.indexOf('?', from);
        int fragment = url.indexOf('#', from);
        int end = query < 0 ? url.length() : query;
        return fragment < 0 ? end : Math.min(end, fragment);
    }
}
