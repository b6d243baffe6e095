package org.rawi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program {@code rawi}: exit 0 when all went well, 1 when something failed, 2 when the command line is wrong. */
@Command(
        name = "rawi",
        description = "Reads Arabic news: who said what, what happened, when, and by which chain it came down.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        subcommands = {
            ReadCommand.class,
            AddCommand.class,
            WatchCommand.class,
            RereadCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            TokensCommand.class,
            RulesCommand.class,
            RegisterCommand.class,
            ServeCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class Rawi {

    private Rawi() {}

    /** Runs the command line and ends the process. */
    public static void main(String[] arguments) {
        PrintStream messages = utf8(System.err);
        // not System.out, which would hide that nobody reads it any more
        OutputStream output = new FileOutputStream(FileDescriptor.out);
        int exit = run(new Console(System.in, output, messages, Terminal.fromProperties()), arguments);
        messages.flush();
        System.exit(exit);
    }

    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Rawi(), new CommandFactory(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setErr(console.messageWriter());
        line.setOut(console.outputWriter());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            console.complain("internal error, please report it: " + failure);
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line.execute(arguments);
    }

    private static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /** Tells the version that the jar's manifest has. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Rawi.class.getPackage().getImplementationVersion();
            return new String[] {"rawi " + (version == null ? "(not packaged)" : version)};
        }
    }
}
