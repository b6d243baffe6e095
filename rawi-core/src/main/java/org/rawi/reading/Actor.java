package org.rawi.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks, acts or is spoken of.
 *
 * @param id for this reading only
 * @param key survives re-reading
 * @param name the fullest form used in this article, titles off
 * @param register identity in the register, or null
 * @param nameEn English name from the register, or null
 * @param country ISO 3166 alpha-3, or null
 * @param sectors PLOVER sectors
 * @param roles offices as the article names them
 */
public record Actor(
        String id,
        String key,
        ActorType type,
        String name,
        @Nullable String register,
        @Nullable String nameEn,
        @Nullable String country,
        List<String> sectors,
        List<String> roles,
        List<Mention> mentions) {

    /** Copies the lists. */
    public Actor {
        sectors = List.copyOf(sectors);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
