package org.rawi.evaluation.scoring;

/** An annotated article that does not keep the format, or a set that cannot be read; the message names the place. */
public final class MalformedGoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedGoldException(String where, String problem) {
        super(where + ": " + problem);
    }
}
