package org.rawi.intake.text;

/** Arabic letters and marks by their Unicode names; no other class spells them. */
public final class Letters {

    /** ARABIC COMMA. */
    public static final char COMMA = '\u060C';

    /** ARABIC SEMICOLON. */
    public static final char SEMICOLON = '\u061B';

    /** ARABIC QUESTION MARK. */
    public static final char QUESTION_MARK = '\u061F';

    /** ARABIC FULL STOP. */
    public static final char FULL_STOP = '\u06D4';

    /** ARABIC TATWEEL. */
    public static final char TATWEEL = '\u0640';

    /** What stands between the members of a list of names or words. */
    public static final String LIST_SEPARATORS = ",;|" + COMMA + SEMICOLON;

    static final char ALEF = '\u0627';
    static final char ALEF_MADDA = '\u0622';
    static final char ALEF_HAMZA_ABOVE = '\u0623';
    static final char ALEF_HAMZA_BELOW = '\u0625';
    static final char ALEF_WASLA = '\u0671';
    static final char YEH = '\u064A';
    static final char ALEF_MAKSURA = '\u0649';
    static final char FARSI_YEH = '\u06CC';
    static final char YEH_HAMZA = '\u0626';
    static final char HEH = '\u0647';
    static final char TEH_MARBUTA = '\u0629';
    static final char WAW = '\u0648';
    static final char WAW_HAMZA = '\u0624';
    static final char KAF = '\u0643';
    static final char KEHEH = '\u06A9';
    static final char SUPERSCRIPT_ALEF = '\u0670';

    private static final char FIRST_HARAKA = '\u064B';
    private static final char LAST_HARAKA = '\u065F';

    private Letters() {}

    /** Whether it is a vowel mark or the like, which most texts leave out. */
    public static boolean isHaraka(char unit) {
        return (unit >= FIRST_HARAKA && unit <= LAST_HARAKA) || unit == SUPERSCRIPT_ALEF;
    }
}
