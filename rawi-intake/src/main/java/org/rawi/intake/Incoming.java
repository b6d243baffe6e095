package org.rawi.intake;

import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.intake.page.Page;

/** What comes out of an input, one at a time and in the order of the inputs. */
public sealed interface Incoming {

    /** Where it stands: the file as the user named it, with a line where there are lines. */
    String where();

    /**
     * An article to be read.
     *
     * @param page what a web page told beside it; null for an article from elsewhere
     */
    record Arrived(String where, Article article, @Nullable Page page) implements Incoming {}

    /** Something that cannot be read, and why; what follows it still comes. */
    record Refused(String where, String reason) implements Incoming {}

    /** Something about the article that follows which its reader should know; it is read all the same. */
    record Noted(String where, String note) implements Incoming {}
}
