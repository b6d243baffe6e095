package org.rawi.store.write;

import org.jspecify.annotations.Nullable;
import org.rawi.store.correction.CorrectionKind;

/**
 * A correction that somebody wants to make.
 *
 * @param number of the finding; of a merge the actor that is given up; of a split the article
 * @param key of the finding, so that nothing else that has come to this number is corrected; of a split the actor's
 * @param after the right act, type or speaker; of a merge the number of the actor that stays; null for none
 */
public record Wanted(
        CorrectionKind kind,
        long number,
        String key,
        @Nullable String after,
        String author) {}
