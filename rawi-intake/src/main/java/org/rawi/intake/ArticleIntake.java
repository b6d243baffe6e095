package org.rawi.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles from files, folders, web addresses and standard input, in order and one at a time. What cannot be read
 * is handed over as refused, and the rest still comes; nothing is thrown for bad input.
 */
public final class ArticleIntake {

    /** The input that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final IntakeOptions options;
    private final LongConsumer progress;

    private ArticleIntake(InputStream standardInput, LongConsumer progress, IntakeOptions options) {
        this.standardInput = standardInput;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Prepares to take articles.
     *
     * @param standardInput what {@code -} means
     * @param publishedOtherwise the publication date of articles that carry none, or null
     * @param progress is told of bytes as they are taken from files
     */
    public ArticleIntake(InputStream standardInput, @Nullable String publishedOtherwise, LongConsumer progress) {
        this(standardInput, progress, IntakeOptions.DEFAULT.publishedOtherwise(publishedOtherwise));
    }

    /** The same with other options. */
    public ArticleIntake with(IntakeOptions other) {
        return new ArticleIntake(standardInput, progress, other);
    }

    /** Hands over what the inputs hold: each a file, a folder, an address of http or https, or {@value #STANDARD_INPUT}. */
    public void take(List<String> inputs, Consumer<Incoming> sink) {
        HostFurniture batch = new HostFurniture(sink);
        Course course = new Course(options.start());
        boolean stream = inputs.equals(List.of(STANDARD_INPUT));
        Gate gate = new Gate(stream ? sink : batch, options.publishedOtherwise(), course, options.taken());
        try (LazyFetcher fetcher = new LazyFetcher(options.fetching())) {
            WebArticles web = new WebArticles(gate, fetcher);
            FileArticles files = new FileArticles(gate, web, progress);
            for (int i = 0; i < inputs.size(); i++) {
                String input = inputs.get(i);
                if (!course.enter(i)) {
                    continue;
                }
                if (input.equals(STANDARD_INPUT)) {
                    new StandardInputArticles(gate, web).take(standardInput);
                } else if (WebArticles.isAddress(input)) {
                    web.take(input);
                } else {
                    takeFiles(input, gate, files);
                }
            }
        }
        batch.flush();
    }

    private static void takeFiles(String input, Gate gate, FileArticles articles) {
        try {
            List<InputFile> files = files(input);
            if (files.isEmpty()) {
                gate.refuse(input, "no articles in this folder (" + FileKind.KNOWN + ")");
            }
            files.forEach(articles::take);
        } catch (RefusedException refused) {
            gate.refuse(input, refused.reason());
        }
    }

    private static List<InputFile> files(String input) throws RefusedException {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                return InputFile.within(input, path);
            }
            if (!Files.exists(path)) {
                throw new RefusedException("no such file or folder");
            }
            return List.of(InputFile.named(input, path));
        } catch (InvalidPathException malformed) {
            throw new RefusedException("no such file or folder");
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RefusedException("the folder cannot be listed: " + Failure.reason(unreadable));
        }
    }

    /** The bytes in those of the inputs that are files or folders, as far as can be told; for showing progress. */
    public static long size(List<String> inputs) {
        long size = 0;
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT) || WebArticles.isAddress(input)) {
                continue;
            }
            try {
                for (InputFile file : files(input)) {
                    size += Files.size(file.path());
                }
            } catch (RefusedException | IOException unknown) {
                // take() will say so
            }
        }
        return size;
    }
}
