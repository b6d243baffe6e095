package org.rawi.intake.page.body;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Tells elements that hold the name of an author. */
final class AuthorMarks {

    private static final String[] WORDS = {"author", "byline", "writer", "reporter"};

    private AuthorMarks() {}

    static boolean isAuthor(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.attr("rel").equals("author") || element.attr("itemprop").equals("author")) {
            return true;
        }
        String classes = element.className();
        if (classes.isEmpty()) {
            return false;
        }
        String lower = classes.toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
