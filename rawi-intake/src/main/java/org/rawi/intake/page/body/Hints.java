package org.rawi.intake.page.body;

import java.util.List;

/**
 * What is known of the article before its body is sought; empty where nothing is.
 *
 * @param headline its title
 * @param names of its authors
 * @param description a summary, often its lede, often cut
 * @param articleBody the body as JSON-LD gives it, often cut
 * @param host the site's host name without {@code www.}
 */
public record Hints(String headline, List<String> names, String description, String articleBody, String host) {

    /** Nothing is known. */
    public static final Hints NONE = new Hints("", List.of(), "", "", "");
}
