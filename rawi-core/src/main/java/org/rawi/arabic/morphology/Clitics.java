package org.rawi.arabic.morphology;

/** Proclitics as bits and enclitic pronouns as numbers. */
public final class Clitics {
    public static final int WAW = 1;
    public static final int FEH = 1 << 1;
    public static final int BEH = 1 << 2;
    public static final int LAM = 1 << 3;
    public static final int KAF = 1 << 4;
    public static final int SEEN = 1 << 5;
    public static final int ARTICLE = 1 << 6;
    /** The lam before a verb, of purpose or emphasis. */
    public static final int VERB_LAM = 1 << 7;

    public static final int CONJUNCTION = WAW | FEH;
    public static final int PREPOSITION = BEH | LAM | KAF;

    /** Enclitic pronouns, longest first within an ending; their numbers are their indices. */
    static final String[] ENCLITICS = {"", "هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه", "ك", "ي"};

    public static final int NO_ENCLITIC = 0;
    public static final int HUMA = 1;
    public static final int HUM = 3;
    public static final int HUNNA = 4;
    public static final int HA = 5;
    public static final int NA = 8;
    public static final int NI = 9;
    public static final int HU = 10;
    public static final int YA = 12;

    private Clitics() {}
}
