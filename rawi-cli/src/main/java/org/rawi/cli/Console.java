package org.rawi.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The process's standard streams; output is UTF-8 whatever the locale. */
record Console(InputStream input, OutputStream output, PrintStream messages, Terminal terminal) {

    PrintWriter messageWriter() {
        return new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8), true);
    }

    PrintWriter outputWriter() {
        return new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), true);
    }

    /** Writes text to the output. */
    void print(String text) {
        PrintWriter writer = outputWriter();
        writer.print(text);
        writer.flush();
    }

    /** Prints one line for the user, marked as this program's. */
    void complain(String message) {
        messages.println("rawi: " + message);
    }
}
