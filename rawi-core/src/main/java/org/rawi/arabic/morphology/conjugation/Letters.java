package org.rawi.arabic.morphology.conjugation;

/** The named letters of the conjugator, and the few roots whose verbs go their own way. */
final class Letters {
    static final char HAMZA = 'ء';
    static final char ALEF_MADDA = 'آ';
    static final char ALEF_HAMZA_ABOVE = 'أ';
    static final char WAW_HAMZA = 'ؤ';
    static final char ALEF_HAMZA_BELOW = 'إ';
    static final char YEH_HAMZA = 'ئ';
    static final char ALEF = 'ا';
    static final char TEH_MARBUTA = 'ة';
    static final char TEH = 'ت';
    static final char THEH = 'ث';
    static final char DAL = 'د';
    static final char THAL = 'ذ';
    static final char ZAIN = 'ز';
    static final char SEEN = 'س';
    static final char SAD = 'ص';
    static final char DAD = 'ض';
    static final char TAH = 'ط';
    static final char ZAH = 'ظ';
    static final char MEEM = 'م';
    static final char NOON = 'ن';
    static final char WAW = 'و';
    static final char ALEF_MAKSURA = 'ى';
    static final char YEH = 'ي';

    /** To see: drops its hamza in the imperfect (Wright I § 176). */
    static final String ROOT_SEE = "رءي";
    /** To take: short imperative, and a doubled t in VIII (Wright I §§ 128-140). */
    static final String ROOT_TAKE = "ءخذ";
    /** To eat: short imperative. */
    static final String ROOT_EAT = "ءكل";
    /** To command: short imperative beside the regular one. */
    static final String ROOT_COMMAND = "ءمر";
    /** To ask: short imperative beside the regular one (Wright I §§ 128-140). */
    static final String ROOT_ASK = "سءل";
    /** To be: the jussive may lose its n. */
    static final String ROOT_BE = "كون";
    /** Not to be: perfect only (Wright I § 182). */
    static final String ROOT_NOT_BE = "ليس";
    /** To be wide enough: i-a, but the w falls (Wright I §§ 141-148). */
    static final String ROOT_BE_WIDE = "وسع";
    /** To tread: i-a, but the w falls (Wright I §§ 141-148). */
    static final String ROOT_TREAD = "وطء";

    private Letters() {}

    static boolean isWeak(char letter) {
        return letter == WAW || letter == YEH;
    }
}
