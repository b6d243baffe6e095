package org.rawi.store.write;

import java.util.List;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.SearchTerms.Word;
import org.rawi.store.base.Dialect;
import org.rawi.store.base.Packing;
import org.rawi.store.merge.Gists;
import org.rawi.store.search.WordIndex;

/**
 * An article with everything that can be worked out of it without the database, in any thread.
 *
 * @param digest of all that the article was given with
 * @param words what each database indexes, ready to be bound
 */
public record Prepared(
        Article article, String digest, Reading reading, List<String> words, Findings findings, byte[] packed) {

    /** Works it out. */
    public static Prepared of(Article article, Reading reading, List<Word> words, Dialect dialect) {
        return new Prepared(
                article,
                Digests.of(article),
                reading,
                index(words, dialect),
                Findings.of(reading, Gists.of(reading, words)),
                Packing.pack(reading));
    }

    static List<String> index(List<Word> words, Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> List.of(WordIndex.columns(words));
            case POSTGRESQL -> List.of(WordIndex.vector(words));
        };
    }
}
