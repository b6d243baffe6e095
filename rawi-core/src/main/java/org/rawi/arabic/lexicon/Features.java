package org.rawi.arabic.lexicon;

/** The features of one inflected form, packed into an int; every constant is a mask or a value of its field. */
public final class Features {
    public static final int GENDER = 3;
    public static final int MASCULINE = 1;
    public static final int FEMININE = 2;
    public static final int NUMBER = 3 << 2;
    public static final int SINGULAR = 1 << 2;
    public static final int DUAL = 2 << 2;
    public static final int PLURAL = 3 << 2;
    public static final int PERSON = 3 << 4;
    public static final int FIRST = 1 << 4;
    public static final int SECOND = 2 << 4;
    public static final int THIRD = 3 << 4;
    public static final int ASPECT = 3 << 6;
    public static final int PERFECT = 1 << 6;
    public static final int IMPERFECT = 2 << 6;
    public static final int IMPERATIVE = 3 << 6;
    /** Moods the form can be. */
    public static final int INDICATIVE = 1 << 8;

    public static final int SUBJUNCTIVE = 1 << 9;
    public static final int JUSSIVE = 1 << 10;
    /** Voices the form can be. */
    public static final int ACTIVE = 1 << 11;

    public static final int PASSIVE = 1 << 12;
    /** Can stand without an enclitic. */
    public static final int STANDALONE = 1 << 13;
    /** Can carry an enclitic. */
    public static final int HOST = 1 << 14;
    /** Can take the article. */
    public static final int ARTICLE_OK = 1 << 15;
    /** Stands only before its complement ({@code مسؤولو}). */
    public static final int CONSTRUCT = 1 << 16;
    /** Indefinite accusative with its alef. */
    public static final int TANWIN = 1 << 17;
    /** Case that shows in the spelling. */
    public static final int CASE = 3 << 18;

    public static final int NOMINATIVE = 1 << 18;
    public static final int OBLIQUE = 2 << 18;
    /** Stands only with the article (names such as {@code الشيباني}). */
    public static final int NEEDS_ARTICLE = 1 << 20;
    /** A broken plural. */
    public static final int BROKEN = 1 << 21;
    /** Proclitics of function words: which a form may take. */
    public static final int NO_PROCLITIC = 1 << 22;
    /** A form can take {@code ب ل ك} before it. */
    public static final int PREPOSED = 1 << 23;
    /** A form can take {@code ل} of emphasis or purpose, or {@code س}. */
    public static final int VERBAL_PROCLITIC = 1 << 24;

    private Features() {}

    /** A field of the features. */
    public static int field(int features, int mask) {
        return features & mask;
    }

    /** Whether all bits are set. */
    public static boolean has(int features, int bits) {
        return (features & bits) == bits;
    }
}
