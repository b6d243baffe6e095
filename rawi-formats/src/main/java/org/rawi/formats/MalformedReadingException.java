package org.rawi.formats;

/** Says why some JSON is not a reading, naming the field. */
public final class MalformedReadingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedReadingException(String reason) {
        super(reason);
    }

    MalformedReadingException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
