package org.rawi.store.correction;

/** What was to be corrected is not there, or is something else by now; the message is for people. */
public final class NoSuchFindingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchFindingException(String message) {
        super(message);
    }
}
