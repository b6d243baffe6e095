package org.rawi.server;

/** Ends a request with a problem that its sender is told of. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    /** A problem of this kind; the detail is for people and holds nothing secret. */
    public ProblemException(ProblemKind kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    /** What kind it is. */
    public ProblemKind kind() {
        return kind;
    }

    /** What exactly, for people. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
