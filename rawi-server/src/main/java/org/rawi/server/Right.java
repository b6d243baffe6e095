package org.rawi.server;

import io.javalin.security.RouteRole;

/** What a route asks of whoever calls it; a route that names none asks by its method: GET reads, all else writes. */
public enum Right implements RouteRole {
    /** Anybody may, even where reading needs a token: signing in, style sheets, health. */
    OPEN,
    /** Looks at the library, or reads an article handed in. */
    READ,
    /** Changes the library, or makes the server fetch something. */
    WRITE
}
