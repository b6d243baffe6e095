package org.rawi.arabic;

import java.util.ArrayList;
import java.util.List;
import org.rawi.Article;
import org.rawi.SearchTerms.QueryWord;
import org.rawi.SearchTerms.ReadWords;
import org.rawi.SearchTerms.Word;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.search.WordKeys;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;
import org.rawi.text.Field;

/** Turns the words of an engine into what {@link org.rawi.SearchTerms} gives. */
public final class SearchKeys {
    private final Engine engine;
    private final WordKeys keys = new WordKeys();

    public SearchKeys(Engine engine) {
        this.engine = engine;
    }

    /** An article's reading and words. */
    public ReadWords read(Article article) {
        Layers layers = engine.layers(article);
        return new ReadWords(engine.reading(article, layers), words(layers.words()));
    }

    /** An article's words. */
    public List<Word> words(Article article) {
        return words(engine.words(SourceText.of(article)));
    }

    /** A query's words. */
    public List<QueryWord> query(String text) {
        Words words = engine.words(SourceText.of(text));
        List<QueryWord> found = new ArrayList<>();
        for (int token = 0; token < words.count(); token++) {
            if (isWord(words.tokens(), token)) {
                found.add(keys.query(words, token));
            }
        }
        return found;
    }

    private List<Word> words(Words words) {
        Tokens tokens = words.tokens();
        int bodyStart = tokens.text().bodyStart();
        List<Word> found = new ArrayList<>(tokens.count());
        for (int token = 0; token < tokens.count(); token++) {
            if (isWord(tokens, token)) {
                boolean title = tokens.start(token) < bodyStart;
                int shift = title ? 0 : bodyStart;
                found.add(new Word(
                        title ? Field.TITLE : Field.BODY,
                        tokens.start(token) - shift,
                        tokens.end(token) - shift,
                        keys.of(words, token)));
            }
        }
        return found;
    }

    private static boolean isWord(Tokens tokens, int token) {
        return !tokens.is(token, TokenKind.MARK) && !tokens.is(token, TokenKind.BREAK);
    }
}
