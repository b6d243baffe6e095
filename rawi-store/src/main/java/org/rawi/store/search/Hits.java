package org.rawi.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rawi.Article;
import org.rawi.SearchTerms.Word;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** Where in an article a query hits. */
public final class Hits {
    private Hits() {}

    /** The words of the article that the query asks for, each once, in the order of the text; a phrase is one hit. */
    public static List<Anchor> of(WordQuery query, Article article, List<Word> words) {
        Set<Anchor> hits = new TreeSet<>();
        for (WordQuery.Clause clause : query.clauses()) {
            for (WordQuery.Way way : WordQuery.ways(clause)) {
                for (int at = 0; at + way.codes().size() <= words.size(); at++) {
                    if (stands(way, words, at)) {
                        Word first = words.get(at);
                        Word last = words.get(at + way.codes().size() - 1);
                        hits.add(anchor(article, first.in(), first.start(), last.end()));
                    }
                }
            }
        }
        List<Anchor> apart = new ArrayList<>();
        for (Anchor hit : hits) {
            Anchor before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (before == null || before.in() != hit.in() || before.end() <= hit.start()) {
                apart.add(hit);
            }
        }
        return apart;
    }

    /** Whether all that the query asks for stands among these words. */
    public static boolean all(WordQuery query, List<Word> words) {
        return query.clauses().stream()
                .allMatch(clause -> WordQuery.ways(clause).stream()
                        .anyMatch(way -> IntStream.rangeClosed(
                                        0, words.size() - way.codes().size())
                                .anyMatch(at -> stands(way, words, at))));
    }

    private static boolean stands(WordQuery.Way way, List<Word> words, int at) {
        Field in = words.get(at).in();
        for (int i = 0; i < way.codes().size(); i++) {
            Word word = words.get(at + i);
            if (word.in() != in
                    || !way.codes().get(i).equals(KeyCode.of(way.column().key(word.keys())))) {
                return false;
            }
        }
        return true;
    }

    static Anchor anchor(Article article, Field in, int start, int end) {
        String text = in == Field.TITLE ? article.title() : article.text();
        return new Anchor(in, start, end, text.substring(start, end));
    }
}
