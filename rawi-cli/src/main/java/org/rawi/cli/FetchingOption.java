package org.rawi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.fetch.FetchOptions;
import picocli.CommandLine.Option;

/** How a command fetches from the web. */
final class FetchingOption {

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description =
                    "Remember versions of fetched pages in this file, and skip those that have not changed since.")
    @Nullable
    Path state;

    @Option(names = "--allow-private", description = "Fetch from private, loopback and link-local addresses too.")
    boolean allowPrivate;

    FetchOptions options() {
        return FetchOptions.DEFAULT.allowPrivate(allowPrivate).state(state);
    }
}
