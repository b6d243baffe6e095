package org.rawi.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rawi.Article;
import org.rawi.Reading;

/** Scores a set of annotated articles: by reading them, or by readings made elsewhere. */
public final class Evaluation {
    private Evaluation() {}

    /** Scores what a reader finds. */
    public static Scores of(GoldSet gold, Function<Article, Reading> reader) {
        Scorer scorer = new Scorer();
        gold.gold().forEach(each -> scorer.add(each, reader.apply(each.article())));
        return scorer.scores();
    }

    /**
     * Scores readings; those of articles that are not in the set do not count.
     *
     * @throws MalformedGoldException when an article has none, or two
     */
    public static Scores of(GoldSet gold, List<Reading> readings) {
        Map<String, Reading> byArticle = new HashMap<>();
        for (Reading reading : readings) {
            String id = reading.document().id();
            if (byArticle.put(id, reading) != null) {
                throw new MalformedGoldException("readings", "two of " + id);
            }
        }
        List<String> absent =
                new ArrayList<>(gold.articles().stream().map(Article::id).toList());
        absent.removeIf(byArticle::containsKey);
        if (!absent.isEmpty()) {
            throw new MalformedGoldException("readings", "none of " + absent.size() + " of the articles: " + absent);
        }
        Scorer scorer = new Scorer();
        gold.gold().forEach(each -> {
            Reading reading = byArticle.get(each.article().id());
            if (reading != null) {
                scorer.add(each, reading);
            }
        });
        return scorer.scores();
    }
}
