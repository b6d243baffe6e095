package org.rawi.evaluation.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rawi.Article;

/** Annotated articles. */
public final class GoldSet {
    private static final String OWN = "/org/rawi/evaluation/gold/G%02d.json";

    private final List<GoldArticle> articles;

    private GoldSet(List<GoldArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    /** Those written and annotated for this project; they ship with it. */
    public static GoldSet own() throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (int number = 1; ; number++) {
            String name = String.format(Locale.ROOT, OWN, number);
            try (InputStream in = GoldSet.class.getResourceAsStream(name)) {
                if (in == null) {
                    return new GoldSet(articles);
                }
                articles.add(GoldParser.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
    }

    /**
     * Those of a folder: every {@code .json} file in it, by name.
     *
     * @throws MalformedGoldException when one does not keep the format, or there is none
     */
    public static GoldSet in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
            found.forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new MalformedGoldException(folder.toString(), "no .json files");
        }
        files.sort(null);
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(GoldParser.parse(file.toString(), content(file)));
        }
        return new GoldSet(articles);
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedGoldException(file.toString(), "not UTF-8");
        }
    }

    /** The articles as they are to be read. */
    public List<Article> articles() {
        return articles.stream().map(GoldArticle::article).toList();
    }

    List<GoldArticle> gold() {
        return articles;
    }
}
