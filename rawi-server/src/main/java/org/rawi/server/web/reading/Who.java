package org.rawi.server.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.ActorType;

/**
 * An actor as a card names them.
 *
 * @param id in the reading
 * @param href their page in the library, or null
 * @param role the first office the article gives them, or null
 */
public record Who(
        String id,
        String name,
        @Nullable String href,
        ActorType type,
        @Nullable String role,
        List<String> roles) {

    /** Copies the list. */
    public Who {
        roles = List.copyOf(roles);
    }
}
