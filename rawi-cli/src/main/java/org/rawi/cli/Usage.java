package org.rawi.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.PublicationDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Complaints of wrong usage, exit status 2, as commands make them of options that are each well-formed. */
final class Usage {
    private Usage() {}

    /** What a command throws that was used wrongly; its specification is set when it runs. */
    static ParameterException wrong(@Nullable CommandSpec spec, String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "picocli sets it").commandLine(), message);
    }

    /** Holds {@code --jobs} and {@code --published} to what they can be. */
    static void check(@Nullable CommandSpec spec, int jobs, @Nullable String published) {
        if (jobs < 1) {
            throw wrong(spec, "--jobs must be at least 1");
        }
        if (published != null && !PublicationDate.isValid(published)) {
            throw wrong(spec, "--published '" + published + "' is no ISO 8601 date, such as 2025-07-31");
        }
    }
}
