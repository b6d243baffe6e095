package org.rawi.server.web.reading;

import org.jspecify.annotations.Nullable;

/**
 * An actor of an article, and how much of it is theirs.
 *
 * @param country ISO 3166 alpha-3, or null
 * @param register identity in the register, or null
 */
public record ActorCard(
        Who who,
        @Nullable String nameEn,
        @Nullable String country,
        @Nullable String register,
        int statements,
        int events,
        int mentions) {}
