package org.rawi.arabic.event;

/**
 * A piece of a sentence.
 *
 * @param slot the slot its preposition opens
 * @param start first token
 * @param end token behind the last
 * @param noun token where its noun phrase starts, or -1
 * @param joined whether a conjunction is glued before it
 */
record Chunk(Kind kind, Slot slot, int start, int end, int noun, boolean joined) {

    /** What a piece is. */
    enum Kind {
        NOUN,
        PREPOSITION,
        VERB,
        TIME,
        THAT,
        RELATIVE,
        SUBORDINATOR,
        PARTICLE,
        ADVERB,
        PRONOUN,
        COMMA,
        STOP
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
