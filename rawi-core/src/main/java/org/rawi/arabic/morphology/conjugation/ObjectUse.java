package org.rawi.arabic.morphology.conjugation;

import java.util.Arrays;

/** Whether a verb takes a direct object, and so an object pronoun. */
public enum ObjectUse {
    ALWAYS("t"),
    NEVER("i"),
    SOMETIMES("b");

    private final String code;

    ObjectUse(String code) {
        this.code = code;
    }

    /**
     * The use that the lexicon writes as {@code code}: t, i or b.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ObjectUse ofCode(String code) {
        return Arrays.stream(values())
                .filter(use -> use.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no object use: " + code));
    }
}
