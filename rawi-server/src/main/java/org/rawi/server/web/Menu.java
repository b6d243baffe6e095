package org.rawi.server.web;

/** The entries of the menu, in their order. */
public enum Menu {
    READ("/read"),
    STATEMENTS("/statements"),
    ACTORS("/actors"),
    EVENTS("/events"),
    AGENDA("/agenda"),
    NETWORK("/network"),
    OUTLETS("/outlets"),
    REVIEW("/review");

    private final String path;

    Menu(String path) {
        this.path = path;
    }

    /** Where it leads. */
    public String path() {
        return path;
    }
}
