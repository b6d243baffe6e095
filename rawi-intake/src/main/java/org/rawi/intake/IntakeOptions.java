package org.rawi.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.fetch.FetchOptions;

/**
 * How to take articles.
 *
 * @param publishedOtherwise the publication date of articles that carry none, or null
 * @param fetching how to fetch from the web
 * @param start where to begin, what stands before is done
 * @param taken ids of articles that were taken before
 */
public record IntakeOptions(@Nullable String publishedOtherwise, FetchOptions fetching, Mark start, Set<String> taken) {

    /** From the beginning, with what is right for the open web. */
    public static final IntakeOptions DEFAULT = new IntakeOptions(null, FetchOptions.DEFAULT, Mark.START, Set.of());

    /** Copies the set. */
    public IntakeOptions {
        taken = Set.copyOf(taken);
    }

    /** The same with another date for articles that carry none. */
    public IntakeOptions publishedOtherwise(@Nullable String date) {
        return new IntakeOptions(date, fetching, start, taken);
    }

    /** The same with other limits for fetching. */
    public IntakeOptions fetching(FetchOptions other) {
        return new IntakeOptions(publishedOtherwise, other, start, taken);
    }

    /** The same, going on from a mark; articles with these ids are refused as known. */
    public IntakeOptions from(Mark mark, Set<String> ids) {
        return new IntakeOptions(publishedOtherwise, fetching, mark, ids);
    }
}
