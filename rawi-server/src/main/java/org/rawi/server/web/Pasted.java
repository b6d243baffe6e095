package org.rawi.server.web;

import io.javalin.http.Context;

/** What a reader put into the form of the reading page. */
public record Pasted(String text, String title, String date, String outlet) {

    private static final int LONGEST_HEADLINE = 160;

    static final Pasted EMPTY = new Pasted("", "", "", "");

    static Pasted of(Context ctx) {
        return new Pasted(
                lines(field(ctx, "text")),
                field(ctx, "title").strip(),
                field(ctx, "date").strip(),
                field(ctx, "outlet").strip());
    }

    private static String field(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null ? "" : value;
    }

    /** Browsers send line ends as two characters. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    /** The headline: as given, else the text's first line where it looks like one. */
    String headline() {
        return title.isEmpty() ? text.substring(0, headlineEnd()).strip() : title;
    }

    /** The text without its headline. */
    String body() {
        return title.isEmpty() ? text.substring(headlineEnd()).strip() : text;
    }

    private int headlineEnd() {
        String led = text.stripLeading();
        int start = text.length() - led.length();
        int end = led.indexOf('\n');
        boolean looksLikeOne = end > 0
                && end <= LONGEST_HEADLINE
                && !led.substring(0, end).stripTrailing().endsWith(".");
        boolean goesOn = end > 0 && !led.substring(end).isBlank();
        return looksLikeOne && goesOn ? start + end : 0;
    }

    /** Whether it is the address of a page. */
    boolean isLink() {
        String stripped = text.strip();
        boolean address =
                stripped.regionMatches(true, 0, "https://", 0, 8) || stripped.regionMatches(true, 0, "http://", 0, 7);
        return address && stripped.chars().noneMatch(Character::isWhitespace);
    }
}
