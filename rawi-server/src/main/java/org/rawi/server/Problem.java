package org.rawi.server;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A problem as RFC 9457 writes it. */
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Problem(String type, String title, int status, String detail) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind.type(), kind.title(), kind.status(), detail);
    }
}
