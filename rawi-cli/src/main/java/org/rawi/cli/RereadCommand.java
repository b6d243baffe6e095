package org.rawi.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rawi.Reader;
import org.rawi.store.Library;
import org.rawi.store.correction.CorrectionState;
import org.rawi.store.query.LibraryException;
import org.rawi.store.query.Slice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rawi reread}. */
@Command(
        name = "reread",
        description = "Reads the library's articles again that another engine, other rules or another register read.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        sortOptions = false,
        footer = {
            "",
            "Corrections are applied anew; those that find nothing to apply to are kept and counted. May be stopped",
            "at any time and started again. Exit status: 0 done, 1 it could not, 2 wrong usage."
        })
final class RereadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    RegisterOption register = new RegisterOption();

    RereadCommand(Console console) {
        this.console = console;
    }

    @Override
    public @Nullable Integer call() {
        Reader reader = register.reader(console);
        if (reader == null) {
            return 1;
        }
        try (Library open = library.open(reader)) {
            boolean watched = console.terminal().messages();
            AtomicInteger done = new AtomicInteger();
            int count = open.reread(more -> {
                done.addAndGet(more);
                if (watched) {
                    console.messages().print("\rrawi: " + done + " read again");
                }
            });
            if (watched && count > 0) {
                console.messages().println();
            }
            long orphans = open.corrections()
                    .list(CorrectionState.ORPHANED, null, Slice.first(1))
                    .total();
            console.messages()
                    .println("rawi: " + open.name() + ": " + count + " read again, " + orphans
                            + " corrections without anything to apply to");
            return 0;
        } catch (LibraryException failure) {
            console.complain(String.valueOf(failure.getMessage()));
            return 1;
        }
    }
}
