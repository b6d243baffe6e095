package org.rawi.arabic.lexicon;

/** A lexicon file that does not keep its format; the message starts with {@code file:line}. */
public final class TsvException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TsvException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
