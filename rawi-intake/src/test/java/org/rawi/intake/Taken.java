package org.rawi.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rawi.Article;

/** What an intake hands over, for tests. */
final class Taken {

    static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    private final List<Incoming> all = new ArrayList<>();

    static Taken from(Path... inputs) {
        return from(
                new byte[0], null, List.of(inputs).stream().map(Path::toString).toArray(String[]::new));
    }

    static Taken fromStandardInput(String text) {
        return from(text.getBytes(StandardCharsets.UTF_8), null, "-");
    }

    static Taken from(byte[] standardInput, String published, String... inputs) {
        Taken taken = new Taken();
        new ArticleIntake(new ByteArrayInputStream(standardInput), published, bytes -> {})
                .take(List.of(inputs), taken.all::add);
        return taken;
    }

    List<Incoming> all() {
        return all;
    }

    List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (Incoming incoming : all) {
            if (incoming instanceof Incoming.Arrived arrived) {
                articles.add(arrived.article());
            }
        }
        return articles;
    }

    List<String> ids() {
        return articles().stream().map(Article::id).toList();
    }

    Article only() {
        if (all.size() != 1 || articles().size() != 1) {
            throw new AssertionError("not one article: " + all);
        }
        return articles().get(0);
    }

    /** What was refused, as {@code file:line: reason} with only the last name of the file's path. */
    List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        for (Incoming incoming : all) {
            if (incoming instanceof Incoming.Refused refused) {
                String where = refused.where();
                refusals.add(where.substring(where.lastIndexOf('/') + 1) + ": " + refused.reason());
            }
        }
        return refusals;
    }

    static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
