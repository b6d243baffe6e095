package org.rawi.server;

import java.util.Locale;

/** The kinds of problems that requests run into; the names are part of the API. */
public enum ProblemKind {
    /** The request is not of the form it must have. */
    MALFORMED(400, "Malformed request"),
    /** A token is needed and none, or a wrong one, was shown. */
    TOKEN_NEEDED(401, "A token is needed"),
    /** What was shown does not allow this. */
    FORBIDDEN(403, "Not allowed"),
    /** There is nothing by that name. */
    NOT_FOUND(404, "Not found"),
    /** The address is right, the method is not. */
    WRONG_METHOD(405, "Method not allowed"),
    /** None of the accepted formats can be given. */
    NOT_ACCEPTABLE(406, "No such format"),
    /** The state of the library does not allow it. */
    CONFLICT(409, "Conflict"),
    /** The body is larger than the limit. */
    TOO_LARGE(413, "Too large"),
    /** The body's type is none that can be taken. */
    UNSUPPORTED_TYPE(415, "Unsupported type"),
    /** The request was meant for another server. */
    MISDIRECTED(421, "Misdirected request"),
    /** The form is right, but the content holds no article, or the link leads to none. */
    UNREADABLE(422, "Unreadable"),
    /** More requests than the limit. */
    TOO_MANY(429, "Too many requests"),
    /** A fault of ours. */
    INTERNAL(500, "Internal error"),
    /** As much is under way as can be at once. */
    BUSY(503, "Busy");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What it is, in a few English words. */
    public String title() {
        return title;
    }

    /** The URI by which programs tell kinds apart. */
    public String type() {
        return "urn:rawi:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that stands for a status; that of its class when there is none of its own. */
    static ProblemKind of(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= 500 ? INTERNAL : MALFORMED;
    }
}
