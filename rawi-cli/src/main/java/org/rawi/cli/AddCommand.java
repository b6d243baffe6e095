package org.rawi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.Reader;
import org.rawi.intake.IntakeOptions;
import org.rawi.store.Library;
import org.rawi.store.query.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi add}. */
@Command(
        name = "add",
        description = "Reads articles and keeps them and what was found in a library.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        sortOptions = false,
        footer = {
            "",
            "Adding again what is in the library already changes nothing, so a run that was stopped is resumed by",
            "starting it again. An article with a known id and another text becomes its next version.",
            "Exit status: 0 all added, 1 something was not, 2 wrong usage."
        })
final class AddCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication date of articles that carry none: 2025-07-31 or 2025-07-31T16:05:00+03:00.")
    @Nullable
    String published;

    @Mixin
    FetchingOption fetching = new FetchingOption();

    @Option(names = "--jobs", paramLabel = "N", description = "How many articles to read at once (default: all cores).")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "What rawi read takes: files, folders, addresses, or - for standard input.")
    List<String> inputs = List.of();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Usage.check(spec, jobs, published);
        IntakeOptions options =
                IntakeOptions.DEFAULT.publishedOtherwise(published).fetching(fetching.options());
        Reader reader = register.reader(console);
        if (reader == null) {
            return 1;
        }
        try (Library open = library.open(reader)) {
            AddRun run;
            boolean complete;
            try (Progress progress = Progress.of(console, inputs)) {
                run = new AddRun(console, new Complaints(console, progress));
                complete = run.run(open, inputs, options, jobs, progress);
            }
            console.messages().println("rawi: " + open.name() + ": " + run.told());
            return complete ? 0 : 1;
        } catch (LibraryException failure) {
            console.complain(String.valueOf(failure.getMessage()));
            return 1;
        }
    }
}
