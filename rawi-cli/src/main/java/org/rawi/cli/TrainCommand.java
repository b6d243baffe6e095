package org.rawi.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.formats.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rawi train}: reads in every format and writes nothing; the launcher archives the classes this loads. */
@Command(name = "train", hidden = true, description = "Reads articles in every format and writes nothing.")
final class TrainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "INPUT", arity = "1..*")
    List<String> inputs = List.of();

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean allRead = true;
        for (OutputFormat format : OutputFormat.values()) {
            allRead &= new ReadRun(mute(), ReadOptions.of(format)).run(inputs);
        }
        return allRead ? 0 : 1;
    }

    private Console mute() {
        return new Console(
                console.input(), OutputStream.nullOutputStream(), console.messages(), new Terminal(true, false));
    }
}
