package org.rawi.intake.fetch;

/** Carries the reason, fit for the user, why something is not fetched. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    FetchException(String reason) {
        super(reason, null, false, false);
    }

    /** Why, in the user's words. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
