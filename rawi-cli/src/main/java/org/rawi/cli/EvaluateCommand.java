package org.rawi.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.Reader;
import org.rawi.evaluation.scoring.Evaluation;
import org.rawi.evaluation.scoring.GoldSet;
import org.rawi.evaluation.scoring.MalformedGoldException;
import org.rawi.evaluation.scoring.ReadingLines;
import org.rawi.evaluation.scoring.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rawi evaluate}. */
@Command(
        name = "evaluate",
        description = "Scores readings against annotated articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        sortOptions = false,
        footer = {
            "",
            "A statement is matched where the words of its content overlap by half with gold's, an event where type and",
            "a trigger word are the same (or the sentence and half of the parties' words), a time where a word is shared.",
            "Rows count right, extra and missed items; shares and macro-F1 of acts and statuses are of matched ones, macro-F1",
            "of types is of all. Exit status: 0 scored, 1 something could not be read, 2 wrong usage."
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "A folder of annotated articles, one .json file each (default: those that ship with Rawi).")
    @Nullable
    Path gold;

    @Option(
            names = "--readings",
            paramLabel = "FILE",
            description = "Score these readings, as rawi read --format jsonl writes them (default: read the articles).")
    @Nullable
    Path readings;

    @Mixin
    RegisterOption register = new RegisterOption();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Reader reader = register.reader(console);
        if (reader == null) {
            return 1;
        }
        try {
            GoldSet set = gold == null ? GoldSet.own() : GoldSet.in(gold);
            Scores scores = readings == null
                    ? Evaluation.of(set, reader::read)
                    : Evaluation.of(set, ReadingLines.read(readings));
            console.print(scores.table());
            return 0;
        } catch (MalformedGoldException malformed) {
            console.complain(String.valueOf(malformed.getMessage()));
        } catch (NoSuchFileException missing) {
            console.complain(missing.getMessage() + ": no such file or folder");
        } catch (NotDirectoryException file) {
            console.complain(file.getMessage() + ": no folder");
        } catch (IOException failure) {
            console.complain("cannot be read: " + failure.getMessage());
        }
        return 1;
    }
}
