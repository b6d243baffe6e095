package org.rawi.arabic.lexicon;

/** Properties of a lexeme, as bits. */
public final class Traits {
    public static final int MASDAR = 1;
    public static final int ACTIVE_PARTICIPLE = 1 << 1;
    public static final int PASSIVE_PARTICIPLE = 1 << 2;
    public static final int HUMAN = 1 << 3;
    public static final int NISBA = 1 << 4;
    public static final int ELATIVE = 1 << 5;
    public static final int TIME = 1 << 6;
    public static final int NUMBER = 1 << 7;
    public static final int ALSO_NAME = 1 << 8;
    public static final int GIVEN_NAME = 1 << 9;
    public static final int FAMILY_NAME = 1 << 10;
    public static final int PLACE_NAME = 1 << 11;
    /** Verb that takes an object. */
    public static final int TRANSITIVE = 1 << 12;
    /** Feminine by lexicon. */
    public static final int FEMININE = 1 << 13;
    /** Joins names or stands in them only behind a particle: بن, عبد, الرحمن. */
    public static final int NAME_PART = 1 << 15;

    /** Verb that another verb can follow: كان, بدأ, أصبح. */
    public static final int AUXILIARY = 1 << 14;

    /** Verbal form, I to X and QI to QIV as 1 to 14, from this bit on (four bits). */
    public static final int VERBAL_FORM_SHIFT = 16;

    private Traits() {}
}
