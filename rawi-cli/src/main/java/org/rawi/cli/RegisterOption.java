package org.rawi.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.Reader;
import picocli.CommandLine.Option;

/** Whose actors a command reads with beside those that ship. */
final class RegisterOption {

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "A folder with your own actors (rawi register import); their names win over those that ship.")
    @Nullable
    Path register;

    /** The user's actors, none without a folder; null, with a complaint, when they cannot be read. */
    @Nullable
    List<KnownActor> users(Console console) {
        return UserRegister.read(register, console);
    }

    /** A reader that knows them; null, with a complaint, when they cannot be read. */
    @Nullable
    Reader reader(Console console) {
        List<KnownActor> users = users(console);
        return users == null ? null : new Reader(users);
    }
}
