package org.rawi.benchmarks;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rawi.Article;
import org.rawi.intake.ArticleIntake;
import org.rawi.intake.Incoming;

/** The articles that are read, round and round, and how many words each has. */
@State(Scope.Thread)
public class Articles {

    /** A file or folder as {@code rawi read} takes it. */
    @Param("examples")
    public String input = "examples";

    private final List<Article> articles = new ArrayList<>();
    private int[] words = {};
    private int next = -1;

    /** Loads the articles. */
    @Setup
    public void load() {
        new ArticleIntake(InputStream.nullInputStream(), null, bytes -> {}).take(List.of(input), incoming -> {
            if (incoming instanceof Incoming.Arrived arrived) {
                articles.add(arrived.article());
            }
        });
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles in " + input);
        }
        words = articles.stream().mapToInt(article -> words(article.text())).toArray();
    }

    /** The next article, whose words are counted. */
    Article next(WordCount count) {
        next = next + 1 == articles.size() ? 0 : next + 1;
        count.words += words[next];
        return articles.get(next);
    }

    /** Runs of letters and digits: the same count for whatever is measured. */
    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = Character.isLetterOrDigit(text.charAt(i));
            if (word && !inside) {
                words++;
            }
            inside = word || (inside && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
        }
        return words;
    }
}
