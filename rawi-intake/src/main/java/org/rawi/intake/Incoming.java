package org.rawi.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.intake.page.Page;
import org.rawi.reading.Furniture;

/** What comes out of an input, one at a time and in the order of the inputs. */
public sealed interface Incoming {

    /** Where it stands: the file as the user named it, with a line where there are lines. */
    String where();

    /**
     * An article to be read.
     *
     * @param page what a web page told beside it; null for an article from elsewhere
     * @param furniture lines of its text that recur in other articles of its host
     * @param behind where to go on once it is read; null where its batch is not complete, so that one must go back
     */
    record Arrived(
            String where,
            Article article,
            @Nullable Page page,
            List<Furniture> furniture,
            @Nullable Mark behind) implements Incoming {

        /** Copies the list. */
        public Arrived {
            furniture = List.copyOf(furniture);
        }

        /** The reading of this article, completed with what the intake knows. */
        public Reading complete(Reading reading) {
            return Completion.complete(reading, page, furniture);
        }
    }

    /** Something that cannot be read, and why; what follows it still comes. */
    record Refused(String where, String reason) implements Incoming {}

    /** Something the reader should know of the article that follows, or of one that is left out. */
    record Noted(String where, String note) implements Incoming {}
}
