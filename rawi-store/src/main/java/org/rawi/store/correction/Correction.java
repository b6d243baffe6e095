package org.rawi.store.correction;

import org.jspecify.annotations.Nullable;

/**
 * A correction as it is kept.
 *
 * @param number in the order in which they were made
 * @param article id of the article, or null for one of actors over all articles
 * @param finding key of the finding, or number of the actor that was merged
 * @param head the words that make the finding: its cue, trigger or name
 * @param context the sentence around them
 * @param before what was read: act, type or speaker; null for none
 * @param after what is right: act, type or speaker, number of an actor; null for none
 * @param madeAt UTC, ISO 8601
 * @param undoneAt UTC, or null while it holds
 * @param orphan whether it found nothing to apply to at the last reading
 */
public record Correction(
        long number,
        @Nullable String article,
        CorrectionKind kind,
        String finding,
        String head,
        String context,
        @Nullable String before,
        @Nullable String after,
        String author,
        String madeAt,
        @Nullable String undoneAt,
        @Nullable String undoneBy,
        boolean orphan) {

    /** Whether it was not undone. */
    public boolean holds() {
        return undoneAt == null;
    }
}
