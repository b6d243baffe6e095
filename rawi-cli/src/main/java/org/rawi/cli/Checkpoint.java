package org.rawi.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.Mark;

/**
 * Remembers, in a file beside the output, how far the inputs are read and how long output and ledger are then. A run that
 * was killed is resumed by cutting both back to that length, so that nothing is lost or written twice.
 */
final class Checkpoint {

    private final Path file;
    private final Path output;
    private final @Nullable Path ledger;
    private final List<String> inputs;
    private Mark mark = Mark.START;

    /** Says why a run cannot be resumed. */
    static final class UnresumableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnresumableException(String reason) {
            super(reason);
        }
    }

    private Checkpoint(Path output, @Nullable Path ledger, List<String> inputs) {
        this.file = output.resolveSibling(output.getFileName() + ".resume");
        this.output = output;
        this.ledger = ledger;
        this.inputs = inputs;
    }

    /** Finds the last one, cutting output and ledger back to it, or begins. */
    static Checkpoint open(Path output, @Nullable Path ledger, List<String> inputs)
            throws IOException, UnresumableException {
        Checkpoint checkpoint = new Checkpoint(output, ledger, inputs);
        if (Files.exists(checkpoint.file)) {
            checkpoint.load();
        } else if (Files.exists(output) && Files.size(output) > 0) {
            throw new UnresumableException(
                    "there is nothing to resume: no " + checkpoint.file + " tells of a run that was stopped");
        } else {
            checkpoint.save();
        }
        return checkpoint;
    }

    private void load() throws IOException, UnresumableException {
        Properties saved = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            saved.load(reader);
        }
        if (!saved.getProperty("inputs", "").equals(String.join("\n", inputs))) {
            throw new UnresumableException(file + " tells of a run with other inputs");
        }
        mark = new Mark(number(saved, "input").intValue(), saved.getProperty("file", ""), number(saved, "offset"));
        truncate(output, number(saved, "length"));
        if (ledger != null) {
            truncate(ledger, number(saved, "ledger"));
        }
    }

    private Long number(Properties saved, String name) throws UnresumableException {
        try {
            return Long.valueOf(saved.getProperty(name, ""));
        } catch (NumberFormatException damaged) {
            throw new UnresumableException(file + " is damaged: no number '" + name + "'");
        }
    }

    private static void truncate(Path path, long length) throws IOException {
        if (Files.exists(path)) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.truncate(length);
            }
        }
    }

    Mark mark() {
        return mark;
    }

    /** All before this mark is written; {@code flush} is called before that is remembered. */
    void written(Mark behind, Flush flush) throws IOException {
        mark = behind;
        flush.run();
        save();
    }

    /** Makes files as long as what was written to them. */
    interface Flush {
        void run() throws IOException;
    }

    private void save() throws IOException {
        Properties saved = new Properties();
        saved.setProperty("inputs", String.join("\n", inputs));
        saved.setProperty("input", String.valueOf(mark.input()));
        saved.setProperty("file", mark.file());
        saved.setProperty("offset", String.valueOf(mark.offset()));
        saved.setProperty("length", String.valueOf(Files.exists(output) ? Files.size(output) : 0));
        saved.setProperty("ledger", String.valueOf(ledger != null && Files.exists(ledger) ? Files.size(ledger) : 0));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            saved.store(writer, "How far rawi read; written by rawi read --resume");
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** All is read: there is nothing to resume any more. */
    void done() throws IOException {
        Files.deleteIfExists(file);
    }
}
