package org.rawi.store.merge;

/** Folds single letters for the comparison of names, after marks were taken off. */
final class Fold {
    static final char TATWEEL = '\u0640';

    private Fold() {}

    /** Final ya and alef maqsura, ta marbuta and ha made one, digits and Persian letters theirs; small letters. */
    static char letter(char unit) {
        return switch (unit) {
            case '\u0649', '\u06CC' -> '\u064A';
            case '\u0629', '\u06C1', '\u06BE' -> '\u0647';
            case '\u06A9' -> '\u0643';
            case '\u0671' -> '\u0627';
            default -> Character.isDigit(unit) ? (char) ('0' + Character.digit(unit, 10)) : Character.toLowerCase(unit);
        };
    }
}
