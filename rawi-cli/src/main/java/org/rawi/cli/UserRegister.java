package org.rawi.cli;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.formats.register.RegisterFolder;

/** The user's own actors, from the folder named by {@code --register}. */
final class UserRegister {

    private UserRegister() {}

    /** The folder's actors, none without a folder; null, with a complaint, when it cannot be read. Bad rows are complained of and skipped. */
    static @Nullable List<KnownActor> read(@Nullable Path folder, Console console) {
        if (folder == null) {
            return List.of();
        }
        try {
            return new RegisterFolder(folder)
                    .read(complaint -> console.complain(complaint.where() + ": " + complaint.reason() + "; skipped"));
        } catch (NotDirectoryException missing) {
            console.complain(folder + ": no such folder");
        } catch (IOException failure) {
            console.complain(String.valueOf(failure.getMessage()));
        }
        return null;
    }
}
