package org.rawi.store.query;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.ActorType;

/**
 * An actor of the library, named.
 *
 * @param number in this library; after a merge that of the actor it was merged into
 * @param register identity in the register, or null
 * @param country ISO 3166 alpha-3, or null
 */
public record ActorReference(
        long number,
        ActorType type,
        String name,
        @Nullable String nameEn,
        @Nullable String register,
        @Nullable String country) {}
