package org.rawi.store.write;

import java.util.List;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.SearchTerms.Word;
import org.rawi.store.base.Packing;

/**
 * An article with everything that can be worked out of it without the database, in any thread.
 *
 * @param digest of all that the article was given with
 */
public record Prepared(Article article, String digest, Reading reading, List<Word> words, byte[] packed) {

    /** Works it out. */
    public static Prepared of(Article article, Reading reading, List<Word> words) {
        return new Prepared(article, Digests.of(article), reading, words, Packing.pack(reading));
    }
}
