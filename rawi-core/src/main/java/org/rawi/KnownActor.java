package org.rawi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor or place of the register: who goes by which names, and what is known of it.
 *
 * @param id such as {@code person/sergey-lavrov}, unique in the register
 * @param name the usual name in Arabic news
 * @param variants other names and spellings
 * @param nameEn English name, or null
 * @param gender {@code m}, {@code f}, or null where it does not apply or is unknown
 * @param country ISO 3166 alpha-3, or null
 * @param sectors PLOVER sectors, the main one first
 * @param offices of a person, in the order given
 * @param capitals of a state: the city that stands for its government
 * @param nisbas of a state: its adjectives, masculine singular, without article
 */
public record KnownActor(
        String id,
        KnownKind kind,
        String name,
        List<String> variants,
        @Nullable String nameEn,
        @Nullable String gender,
        @Nullable String country,
        List<String> sectors,
        List<Office> offices,
        List<String> capitals,
        List<String> nisbas) {

    /**
     * An office held.
     *
     * @param code such as {@code president}
     * @param body alpha-3 of the state, or the short name of an organisation
     * @param from first day as YYYY, YYYY-MM or YYYY-MM-DD, empty when unknown
     * @param to last day likewise, empty when unknown or still held
     */
    public record Office(String code, String body, String from, String to) {

        /**
         * Reads {@code code:BODY@from..to}.
         *
         * @throws IllegalArgumentException when it is written otherwise
         */
        public static Office parse(String text) {
            int colon = text.indexOf(':');
            int at = text.indexOf('@', colon + 1);
            int dots = text.indexOf("..", at + 1);
            if (colon < 1 || at < 0 || dots < 0) {
                throw new IllegalArgumentException("an office is written code:BODY@from..to, not " + text);
            }
            return new Office(
                    text.substring(0, colon),
                    text.substring(colon + 1, at),
                    text.substring(at + 1, dots),
                    text.substring(dots + 2));
        }
    }

    /** Copies the lists. */
    public KnownActor {
        variants = List.copyOf(variants);
        sectors = List.copyOf(sectors);
        offices = List.copyOf(offices);
        capitals = List.copyOf(capitals);
        nisbas = List.copyOf(nisbas);
    }
}
