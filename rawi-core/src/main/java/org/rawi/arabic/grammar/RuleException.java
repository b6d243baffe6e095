package org.rawi.arabic.grammar;

/** A rule file that cannot be read; the message starts with {@code file:line}. */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
