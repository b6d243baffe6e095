package org.rawi.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Reader;
import org.rawi.formats.OutputFormat;
import org.rawi.formats.ReadingOutput;
import org.rawi.intake.ArticleIntake;

/** One run of {@code rawi read}: inputs to articles to readings to output. */
final class ReadRun {

    private final Console console;
    private final OutputFormat format;
    private final @Nullable String published;
    private final @Nullable Path file;
    private final int jobs;

    ReadRun(Console console, OutputFormat format, @Nullable String published, @Nullable Path file, int jobs) {
        this.console = console;
        this.format = format;
        this.published = published;
        this.file = file;
        this.jobs = jobs;
    }

    /** Whether everything was read and written. */
    boolean run(List<String> inputs) {
        boolean watched = file == null && console.terminal().output();
        boolean colour = format == OutputFormat.TEXT && watched;
        try (ReadingOutput output = open();
                Progress progress = watched ? Progress.none() : Progress.of(console, inputs)) {
            Complaints complaints = new Complaints(console, progress);
            try (OrderedReading reading = new OrderedReading(
                    new Reader()::read, each -> format.render(each, colour), output, complaints, jobs)) {
                new ArticleIntake(console.input(), published, progress::bytes).take(inputs, reading);
                reading.finish();
            }
            return complaints.summary();
        } catch (UncheckedIOException | IOException failure) {
            return unwritable(failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure);
        }
    }

    private ReadingOutput open() throws IOException {
        OutputStream out = file == null ? console.output() : Files.newOutputStream(file);
        return new ReadingOutput(
                format, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
    }

    private boolean unwritable(@Nullable Exception failure) {
        String message = failure == null ? "" : String.valueOf(failure.getMessage());
        if (message.contains("Broken pipe")) {
            return false; // whoever read our output has had enough
        }
        String reason = failure instanceof NoSuchFileException
                ? "no such folder"
                : failure instanceof AccessDeniedException ? "permission denied" : message;
        console.complain((file == null ? "standard output" : file) + ": cannot be written: " + reason);
        return false;
    }
}
