package org.rawi.arabic.morphology.conjugation;

import java.util.List;

/** What a root does to the templates of its form (Wright I §§ 120-180). */
enum Treatment {
    /** Every radical stays. */
    SOUND,
    /** The last two consonants are alike and draw together before a vowel (§§ 120-127). */
    DOUBLED,
    /** The weak second radical becomes a vowel (§§ 149-163). */
    HOLLOW,
    /** The weak last radical melts into the endings (§§ 164-170). */
    DEFECTIVE,
    /** Defective, and the second radical falls (§§ 174-176). */
    CLIPPED;

    /** What may happen to a root in a form, the usual first; the lemma tells which it is. */
    static List<Treatment> candidates(String root, VerbalForm form) {
        char middle = root.charAt(1);
        char last = root.charAt(root.length() - 1);
        if (root.equals(Letters.ROOT_NOT_BE)) {
            return List.of(SOUND);
        }
        if (Letters.isWeak(last)) {
            return List.of(DEFECTIVE, CLIPPED);
        }
        return switch (form) {
            case II, V, QI, QII -> List.of(SOUND);
            case IX, QIV -> List.of(DOUBLED);
            case I, IV, VII, VIII, X -> {
                if (middle == last) {
                    yield List.of(DOUBLED, SOUND);
                }
                yield Letters.isWeak(middle) ? List.of(HOLLOW, SOUND) : List.of(SOUND);
            }
            case III, VI -> middle == last ? List.of(DOUBLED, SOUND) : List.of(SOUND);
        };
    }
}
