package org.rawi;

import java.util.List;
import java.util.Set;
import org.rawi.arabic.SearchKeys;
import org.rawi.text.Field;

/**
 * The words of texts and of queries as keys to search by, made with the lexicons of a reader. Immutable and safe for any
 * number of threads.
 */
public final class SearchTerms {
    private final SearchKeys keys;

    private SearchTerms(SearchKeys keys) {
        this.keys = keys;
    }

    /** The terms that go with a reader; its lexicons are shared, not loaded again. */
    public static SearchTerms of(Reader reader) {
        return new SearchTerms(new SearchKeys(reader.engine()));
    }

    /**
     * A word in four forms, from narrow to wide.
     *
     * @param printed as printed, without vowel marks and tatweel, in small letters
     * @param folded hamza carriers, final ya and alef maqsura, ta marbuta and ha made one
     * @param cut folded, with proclitics, article and pronoun cut off
     * @param stem cut, with the endings of number, gender and relation taken off; names keep theirs
     */
    public record Keys(String printed, String folded, String cut, String stem) {}

    /**
     * A word of an article; {@code start} and {@code end} are UTF-16 code units of its title or body.
     */
    public record Word(Field in, int start, int end, Keys keys) {}

    /**
     * A word of a query.
     *
     * @param readings the ways in which it can be cut, likeliest first, never empty
     * @param joined folded forms in which it may stand in a text behind a joined word or article that no lexicon tells off
     */
    public record QueryWord(List<Keys> readings, Set<String> joined) {

        /** Copies the collections. */
        public QueryWord {
            readings = List.copyOf(readings);
            joined = Set.copyOf(joined);
        }
    }

    /** An article's reading and its words, from one pass over it. */
    public record ReadWords(Reading reading, List<Word> words) {}

    /** Reads an article and gives its words besides. */
    public ReadWords read(Article article) {
        return keys.read(article);
    }

    /** The words of an article, title first, in their order; numbers are words, marks are not. */
    public List<Word> words(Article article) {
        return keys.words(article);
    }

    /** The words of a query. */
    public List<QueryWord> query(String text) {
        return keys.query(text);
    }
}
