package org.rawi.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rawi.Inspector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rawi rules check}. */
@Command(
        name = "check",
        description = "Tries the rules of a file on their own examples, and says what is wrong with file and line.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        footer = {"", "Exit status: 0 all is well, 1 something is wrong, 2 wrong usage."})
final class RulesCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A rule file.")
    Path file = Path.of("");

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Inspector.Trial trial =
                    new Inspector().check(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            trial.faults().forEach(console::complain);
            console.print(trial.rules() + " rules, " + trial.examples() + " examples, "
                    + trial.faults().size() + " wrong\n");
            return trial.faults().isEmpty() ? 0 : 1;
        } catch (IOException failure) {
            console.complain(file + ": " + reason(failure));
            return 1;
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        return failure instanceof CharacterCodingException ? "not UTF-8" : "cannot be read: " + failure.getMessage();
    }
}
