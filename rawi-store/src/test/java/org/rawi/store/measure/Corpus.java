package org.rawi.store.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;

/** As many articles as wanted from files of JSON Lines: when they run out they come again, with other ids, days and words. */
final class Corpus {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int CHANGED_EVERY = 7;

    private Corpus() {}

    static List<Article> of(List<Path> files, int wanted) throws IOException {
        List<Article> once = new ArrayList<>();
        for (Path file : files) {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Article article = article(line);
                    if (!article.text().isBlank()) {
                        once.add(article);
                    }
                }
            }
        }
        List<Article> all = new ArrayList<>(once.subList(0, Math.min(wanted, once.size())));
        for (int round = 1; all.size() < wanted; round++) {
            for (int i = 0; i < once.size() && all.size() < wanted; i++) {
                all.add(again(once.get(i), once.get((i + round * 31) % once.size()), round));
            }
        }
        return all;
    }

    /** The article with every seventh word from another one, under another id and on another day. */
    private static Article again(Article article, Article other, int round) {
        String[] words = article.text().split(" ", -1);
        String[] others = other.text().split(" ", -1);
        for (int i = round % CHANGED_EVERY; i < words.length; i += CHANGED_EVERY) {
            words[i] = others[i % others.length];
        }
        String day = article.publishedAt() == null
                ? null
                : LocalDate.parse(article.publishedAt().substring(0, 10))
                        .plusDays(11L * round)
                        .toString();
        return new Article(
                article.id() + "#" + round,
                article.title(),
                String.join(" ", words),
                day,
                article.url() == null ? null : article.url() + "?" + round,
                article.publisher());
    }

    private static Article article(String line) throws IOException {
        Map<String, @Nullable String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                fields.put(name, parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : null);
            }
        }
        return new Article(
                String.valueOf(fields.get("id")),
                text(fields.get("title")),
                text(fields.get("text")),
                fields.get("publishedAt"),
                fields.get("url"),
                fields.get("outlet"));
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
