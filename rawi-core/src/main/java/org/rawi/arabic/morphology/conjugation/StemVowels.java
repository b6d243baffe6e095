package org.rawi.arabic.morphology.conjugation;

import java.util.Arrays;

/**
 * The vowels of the second radical of form I in perfect and imperfect; the lexicon writes them {@code a-u} and so on
 * (Wright, A Grammar of the Arabic Language I, §§ 91-93).
 */
public enum StemVowels {
    A_U("a-u"),
    A_I("a-i"),
    A_A("a-a"),
    I_A("i-a"),
    I_I("i-i"),
    U_U("u-u");

    private final String code;

    StemVowels(String code) {
        this.code = code;
    }

    /**
     * The vowels that the lexicon writes as {@code code}.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static StemVowels ofCode(String code) {
        return Arrays.stream(values())
                .filter(vowels -> vowels.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stem vowels: " + code));
    }

    /** As the lexicon writes them. */
    public String code() {
        return code;
    }

    char perfect() {
        return code.charAt(0);
    }

    char imperfect() {
        return code.charAt(2);
    }
}
