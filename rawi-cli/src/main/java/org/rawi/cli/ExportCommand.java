package org.rawi.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.ReadingJson;
import org.rawi.store.Library;
import org.rawi.store.export.CsvSheet;
import org.rawi.store.export.Export;
import org.rawi.store.export.Gold;
import org.rawi.store.export.JsonSheet;
import org.rawi.store.export.ParquetSheet;
import org.rawi.store.export.Sheet;
import org.rawi.store.export.SheetWriter;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.Filter;
import org.rawi.store.query.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi export}. */
@Command(
        name = "export",
        description = "Writes a library's readings or one of its lists to a file, all of it.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        sortOptions = false,
        footer = {"", "Exit status: 0 written, 1 it could not be, 2 wrong usage."})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    /** What can be exported. */
    enum What {
        READINGS,
        ARTICLES,
        STATEMENTS,
        EVENTS,
        ACTORS,
        AGENDA
    }

    /** In which shape. */
    enum Shape {
        JSONL,
        CSV,
        PARQUET
    }

    @Mixin
    LibraryOption library = new LibraryOption();

    @Option(
            names = "--what",
            paramLabel = "LIST",
            defaultValue = "READINGS",
            description = "readings, articles, statements, events, actors or agenda (default: readings).")
    What what = What.READINGS;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "JSONL",
            description = "jsonl, csv or parquet (default: jsonl); readings are jsonl only.")
    Shape shape = Shape.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file (default: standard output; Parquet needs a file).")
    @Nullable
    Path output;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Instead, write each article that was corrected to this folder, annotated as corrected.")
    @Nullable
    Path gold;

    @Option(names = "--from", paramLabel = "DAY", description = "From this day on, such as 2025-07-31.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Up to this day.")
    @Nullable
    String to;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Of this outlet only.")
    @Nullable
    String outlet;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (gold == null && what == What.READINGS && shape != Shape.JSONL) {
            throw Usage.wrong(spec, "readings are written as jsonl only; choose another --what for a table");
        }
        if (gold == null && shape == Shape.PARQUET && output == null) {
            throw Usage.wrong(spec, "--format parquet needs --output");
        }
        try (Library open = library.open()) {
            Path folder = gold;
            long count = folder == null ? write(open) : annotated(open, folder);
            console.messages().println("rawi: " + open.name() + ": " + count + " written");
            return 0;
        } catch (LibraryException failure) {
            console.complain(String.valueOf(failure.getMessage()));
            return 1;
        } catch (IOException | UncheckedIOException failure) {
            console.complain(
                    (output == null ? "standard output" : output) + ": cannot be written: " + failure.getMessage());
            return 1;
        }
    }

    private Filter filter() {
        return Filter.NONE.from(from).to(to).outlet(outlet);
    }

    private long write(Library open) throws IOException {
        return switch (what) {
            case READINGS -> readings(open);
            case ARTICLES -> sheet(Sheet.ARTICLES, open);
            case STATEMENTS -> sheet(Sheet.STATEMENTS, open);
            case EVENTS -> sheet(Sheet.EVENTS, open);
            case ACTORS -> sheet(Sheet.ACTORS, open);
            case AGENDA -> sheet(Sheet.AGENDA, open);
        };
    }

    private long readings(Library open) throws IOException {
        AtomicLong count = new AtomicLong();
        try (Writer out = writer()) {
            open.eachReading(filter(), view -> {
                try {
                    out.write(ReadingJson.line(view.reading()));
                    out.write('\n');
                    count.incrementAndGet();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
        return count.get();
    }

    private <T> long sheet(Sheet<T> sheet, Library open) throws IOException {
        try (SheetWriter writer = switch (shape) {
            case JSONL -> new JsonSheet(writer(), sheet.columns());
            case CSV -> new CsvSheet(writer(), sheet.columns());
            case PARQUET -> new ParquetSheet(Objects.requireNonNull(output), sheet.name(), sheet.columns());
        }) {
            return Export.write(sheet, open, filter(), writer);
        }
    }

    private Writer writer() throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(
                        output == null ? console.output() : Files.newOutputStream(output), StandardCharsets.UTF_8),
                1 << 16);
    }

    private long annotated(Library open, Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> taken = new HashSet<>();
        open.eachReading(filter(), view -> {
            if (view.corrected()) {
                annotate(view, folder, taken);
            }
        });
        return taken.size();
    }

    private static void annotate(ArticleView view, Path folder, Set<String> taken) {
        String name = fileName(view.entry().id());
        if (!taken.add(name)) {
            name = name + "-" + view.entry().number();
            taken.add(name);
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".json"))) {
            Gold.write(view.reading(), out);
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An id as the name of a file: letters and digits, everything else a dash. */
    private static String fileName(String id) {
        StringBuilder name = new StringBuilder();
        id.toLowerCase(Locale.ROOT).codePoints().limit(80).forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                name.appendCodePoint(point);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        });
        return name.isEmpty() ? "article" : name.toString();
    }
}
