package org.rawi.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.formats.OutputFormat;
import org.rawi.intake.fetch.FetchOptions;

/**
 * What the user wants of {@code rawi read}.
 *
 * @param published the date of articles that carry none, or null
 * @param output file to write to, or null for standard output
 * @param ledger file for what is cut from pages, or null
 * @param resume whether to go on where an earlier run was stopped
 * @param users actors of the user's own
 */
record ReadOptions(
        OutputFormat format,
        @Nullable String published,
        @Nullable Path output,
        int jobs,
        @Nullable Path ledger,
        boolean resume,
        FetchOptions fetching,
        List<KnownActor> users) {

    /** One job, standard output, nothing else. */
    static ReadOptions of(OutputFormat format) {
        return new ReadOptions(format, null, null, 1, null, false, FetchOptions.DEFAULT, List.of());
    }
}
