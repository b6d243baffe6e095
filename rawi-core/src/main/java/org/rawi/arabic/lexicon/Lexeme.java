package org.rawi.arabic.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the dictionary.
 *
 * @param id its number in the dictionary
 * @param lemma in normal news spelling
 * @param traits bits of {@link Traits}
 * @param verb the lemma of the verb a masdar or participle belongs to, or null
 * @param heads bits of {@link HeadKind}: what it makes of a phrase that it heads
 * @param cost how rare it is in news: -100 times the natural logarithm of its share of running words
 */
public record Lexeme(
        int id,
        String lemma,
        PartOfSpeech pos,
        int traits,
        @Nullable String verb,
        int heads,
        int cost) {

    public boolean has(int trait) {
        return (traits & trait) != 0;
    }
}
