package org.rawi.intake.page.metadata;

/** Host names of addresses. */
final class Hosts {

    private Hosts() {}

    /** The host of an address without {@code www.} and port; empty when there is none. */
    static String host(String url) {
        int start = url.indexOf("//");
        if (start < 0) {
            return "";
        }
        int end = start + 2;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start + 2, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
