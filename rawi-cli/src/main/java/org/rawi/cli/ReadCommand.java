package org.rawi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.formats.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi read}. */
@Command(
        name = "read",
        description = "Reads articles and writes what was found, in the order of the inputs.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        sortOptions = false,
        footer = {
            "",
            "A JSON article has the fields id (or doc), title, text, publishedAt, url, publisher (or outlet);",
            "only text is needed, others are ignored. Exit status: 0 all read, 1 something was not, 2 wrong usage."
        })
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "json, jsonl, table, text, plover or csv (default: ${DEFAULT-VALUE}). csv needs --output FOLDER, for"
                            + " events.csv and statements.csv.")
    OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication date of articles that carry none: 2025-07-31 or 2025-07-31T16:05:00+03:00.")
    @Nullable
    String published;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file (default: standard output); with --format csv, into this folder.")
    @Nullable
    Path output;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "Write to this file what was cut from pages, with the rule that cut it, as JSON Lines.")
    @Nullable
    Path ledger;

    @Option(
            names = "--resume",
            description =
                    "Go on where an earlier run with --resume was stopped, and keep FILE.resume beside the output until"
                            + " all is read. Needs --output and --format jsonl.")
    boolean resume;

    @Mixin
    FetchingOption fetching = new FetchingOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Option(names = "--jobs", paramLabel = "N", description = "How many articles to read at once (default: all cores).")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "A text, JSON, HTML, WARC, RSS, Atom, sitemap or OPML file (.txt, .json, .jsonl, .html, .warc, .xml, .rss,"
                            + " .atom, .opml), one of these with .gz, a folder of them, an address (https://...) of a page,"
                            + " feed or sitemap, or - for standard input.")
    List<String> inputs = List.of();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Usage.check(spec, jobs, published);
        if (resume && (output == null || format != OutputFormat.JSONL)) {
            throw Usage.wrong(spec, "--resume needs --output and --format jsonl");
        }
        if (format == OutputFormat.CSV && output == null) {
            throw Usage.wrong(spec, "--format csv needs --output FOLDER, where events.csv and statements.csv go");
        }
        List<KnownActor> users = register.users(console);
        if (users == null) {
            return 1;
        }
        ReadOptions options =
                new ReadOptions(format, published, output, jobs, ledger, resume, fetching.options(), users);
        return new ReadRun(console, options).run(inputs) ? 0 : 1;
    }
}
