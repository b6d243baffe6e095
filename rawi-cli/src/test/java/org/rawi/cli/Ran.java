package org.rawi.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the program in this process: its exit status and what it printed. */
record Ran(int exit, String output, String messages) {

    static Ran rawi(String... arguments) {
        return withInput("", arguments);
    }

    static Ran withInput(String input, String... arguments) {
        return run(input, Terminal.NONE, arguments);
    }

    static Ran atTerminal(String... arguments) {
        return run("", new Terminal(true, true), arguments);
    }

    private static Ran run(String input, Terminal terminal, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                terminal);
        int exit = Rawi.run(console, arguments);
        return new Ran(exit, output.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }
}
