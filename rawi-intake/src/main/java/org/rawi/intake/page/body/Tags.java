package org.rawi.intake.page.body;

import java.util.Set;

/** Which elements make a block of their own. */
final class Tags {

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "div",
            "p",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "form",
            "fieldset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hgroup",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "caption",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "address",
            "details",
            "summary",
            "center",
            "hr",
            "dialog",
            "menu",
            "dir",
            "legend",
            "marquee",
            "search",
            "amp-sidebar");

    private Tags() {}

    /** Whether a text run ends at its borders; elements nobody knows are inline, except custom ones that hold blocks. */
    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag) || tag.indexOf('-') > 0;
    }
}
