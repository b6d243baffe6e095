package org.rawi.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.Reader;
import org.rawi.formats.OutputFormat;
import org.rawi.formats.ReadingOutput;
import org.rawi.intake.ArticleIntake;
import org.rawi.intake.IntakeOptions;
import org.rawi.intake.Mark;
import org.rawi.intake.ledger.LedgerWriter;

/** One run of {@code rawi read}: inputs to articles to readings to output. */
final class ReadRun {

    private final Console console;
    private final ReadOptions options;

    ReadRun(Console console, ReadOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Whether everything was read and written. */
    boolean run(List<String> inputs) {
        Path file = options.output();
        try {
            Checkpoint checkpoint =
                    options.resume() && file != null ? Checkpoint.open(file, options.ledger(), inputs) : null;
            boolean complete = run(inputs, checkpoint);
            if (checkpoint != null) {
                checkpoint.done();
            }
            return complete;
        } catch (Checkpoint.UnresumableException reason) {
            console.complain(file + ": " + reason.getMessage());
            return false;
        } catch (UncheckedIOException | IOException failure) {
            return unwritable(failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure);
        }
    }

    private boolean run(List<String> inputs, @Nullable Checkpoint checkpoint) throws IOException {
        boolean watched = options.output() == null && console.terminal().output();
        boolean colour = options.format() == OutputFormat.TEXT && watched;
        try (ReadingOutput output = open(checkpoint != null);
                LedgerWriter ledger = ledger(checkpoint != null);
                Progress progress = watched ? Progress.none() : Progress.of(console, inputs)) {
            Complaints complaints = new Complaints(console, progress);
            Written written = new Written(output, ledger, checkpoint);
            try (OrderedReading reading = new OrderedReading(
                    new Reader(options.users())::read,
                    each -> options.format().render(each, colour),
                    written,
                    complaints,
                    options.jobs())) {
                new ArticleIntake(console.input(), null, progress::bytes)
                        .with(intake(checkpoint))
                        .take(inputs, reading);
                reading.finish();
            }
            return complaints.summary();
        }
    }

    private IntakeOptions intake(@Nullable Checkpoint checkpoint) throws IOException {
        Path file = options.output();
        Mark mark = checkpoint == null ? Mark.START : checkpoint.mark();
        Set<String> ids = checkpoint == null || file == null ? Set.of() : WrittenIds.of(file);
        return IntakeOptions.DEFAULT
                .publishedOtherwise(options.published())
                .fetching(options.fetching())
                .from(mark, ids);
    }

    private ReadingOutput open(boolean append) throws IOException {
        Path file = options.output();
        if (options.format() == OutputFormat.CSV && file != null) {
            Files.createDirectories(file);
            return ReadingOutput.tables(
                    Files.newBufferedWriter(file.resolve("events.csv")),
                    Files.newBufferedWriter(file.resolve("statements.csv")));
        }
        OutputStream out = file == null ? console.output() : Files.newOutputStream(file, how(append));
        return new ReadingOutput(
                options.format(), new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    }

    private LedgerWriter ledger(boolean append) throws IOException {
        Path file = options.ledger();
        return new LedgerWriter(
                file == null
                        ? OutputStream.nullOutputStream()
                        : new BufferedOutputStream(Files.newOutputStream(file, how(append)), 1 << 16));
    }

    private static OpenOption[] how(boolean append) {
        return append
                ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND}
                : new OpenOption[] {
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING
                };
    }

    private boolean unwritable(@Nullable Exception failure) {
        String message = failure == null ? "" : String.valueOf(failure.getMessage());
        if (message.contains("Broken pipe")) {
            return false; // whoever read our output has had enough
        }
        String reason = failure instanceof NoSuchFileException
                ? "no such folder"
                : failure instanceof FileAlreadyExistsException
                        ? "a file is there, and a folder is needed"
                        : failure instanceof AccessDeniedException ? "permission denied" : message;
        Path file = failure instanceof NoSuchFileException missing ? Path.of(missing.getFile()) : options.output();
        console.complain((file == null ? "standard output" : file) + ": cannot be written: " + reason);
        return false;
    }
}
