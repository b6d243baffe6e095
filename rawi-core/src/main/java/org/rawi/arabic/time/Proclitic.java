package org.rawi.arabic.time;

import java.util.List;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.Letters;

/**
 * A proclitic, or none, in one of the three places before a word.
 *
 * @param letters how it is written
 * @param bit its bit in {@link Clitics}, 0 for none
 * @param take what a kind must allow
 */
record Proclitic(String letters, int bit, Kind.Take take) {
    private static final Proclitic NONE = new Proclitic("", 0, Kind.Take.NOTHING);

    static final List<Proclitic> CONJUNCTIONS = List.of(
            NONE,
            of(Letters.WAW, Clitics.WAW, Kind.Take.CONJUNCTION),
            of(Letters.FEH, Clitics.FEH, Kind.Take.CONJUNCTION));

    static final List<Proclitic> PREPOSITIONS = List.of(
            NONE,
            of(Letters.BEH, Clitics.BEH, Kind.Take.PREPOSITION),
            of(Letters.LAM, Clitics.LAM, Kind.Take.PREPOSITION),
            of(Letters.KAF, Clitics.KAF, Kind.Take.PREPOSITION));

    static final List<Proclitic> ARTICLES = List.of(
            NONE,
            new Proclitic(String.valueOf(new char[] {Letters.ALEF, Letters.LAM}), Clitics.ARTICLE, Kind.Take.ARTICLE));

    private static Proclitic of(char letter, int bit, Kind.Take take) {
        return new Proclitic(String.valueOf(letter), bit, take);
    }

    boolean fits(Kind kind) {
        return kind.takes(take);
    }
}
