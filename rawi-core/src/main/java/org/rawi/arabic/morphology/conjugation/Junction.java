package org.rawi.arabic.morphology.conjugation;

import java.util.List;

/** How the first radical meets the t of form VIII (Wright I §§ 115-119, 139, 148). */
final class Junction {
    /** First radical and t, neither changed. */
    static final String PLAIN = "1t";

    private Junction() {}

    /** The ways open to a first radical, the usual first; the lemma tells which it is. */
    static List<String> candidates(char first) {
        return switch (first) {
            case Letters.WAW, Letters.YEH -> List.of("tt", PLAIN);
            case Letters.HAMZA -> List.of(PLAIN, "tt");
            case Letters.THEH -> List.of(PLAIN, "11", "tt");
            case Letters.DAL -> List.of("11");
            case Letters.THAL -> List.of(twice(Letters.DAL), "11", "1" + Letters.DAL);
            case Letters.ZAIN -> List.of("1" + Letters.DAL, "11");
            case Letters.SAD, Letters.DAD -> List.of("1" + Letters.TAH, "11");
            case Letters.TAH -> List.of("11");
            case Letters.ZAH -> List.of("11", twice(Letters.TAH), "1" + Letters.TAH);
            default -> List.of(PLAIN);
        };
    }

    private static String twice(char letter) {
        return String.valueOf(letter) + letter;
    }
}
