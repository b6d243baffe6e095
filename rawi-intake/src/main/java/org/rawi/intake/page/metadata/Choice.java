package org.rawi.intake.page.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.text.Folding;

/** What was elected, to tell which candidates agree with it. */
record Choice(
        String title,
        List<String> byline,
        @Nullable String publisher,
        @Nullable String canonical,
        @Nullable String section,
        List<String> tags,
        Dates dates) {

    boolean isChosen(Candidate candidate) {
        String value = candidate.value();
        return switch (candidate.item()) {
            case TITLE -> same(value, title);
            case BYLINE -> byline.stream().anyMatch(name -> Folding.fold(value).contains(Folding.fold(name)));
            case PUBLISHER -> same(value, publisher);
            case CANONICAL_URL -> value.equals(canonical);
            case SECTION -> same(value, section);
            case TAG -> tags.stream().anyMatch(tag -> same(value, tag));
            case PUBLISHED, MODIFIED -> dates.isChosen(candidate);
            case SOURCE -> true;
            case DESCRIPTION, LOCALE -> false;
        };
    }

    private static boolean same(String value, @Nullable String chosen) {
        return chosen != null && Folding.fold(value).equals(Folding.fold(chosen));
    }
}
