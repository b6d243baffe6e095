package org.rawi.arabic.text;

/**
 * Named letters and marks, and the one switch that folds them. Folding joins what news spelling keeps apart at random:
 * hamza carriers, final ya and alef maqsura, ta marbuta and ha; it drops vowel marks, tatweel and direction marks (after
 * the normalisation of Larkey, Ballesteros and Connell 2002, widened to Persian letters, presentation forms and digits).
 */
public final class Letters {
    public static final char HAMZA = 'ء';
    public static final char ALEF_MADDA = 'آ';
    public static final char ALEF_HAMZA_ABOVE = 'أ';
    public static final char WAW_HAMZA = 'ؤ';
    public static final char ALEF_HAMZA_BELOW = 'إ';
    public static final char YEH_HAMZA = 'ئ';
    public static final char ALEF = 'ا';
    public static final char BEH = 'ب';
    public static final char TEH_MARBUTA = 'ة';
    public static final char TEH = 'ت';
    public static final char SEEN = 'س';
    public static final char TATWEEL = 'ـ';
    public static final char AIN = 'ع';
    public static final char FEH = 'ف';
    public static final char KAF = 'ك';
    public static final char LAM = 'ل';
    public static final char MEEM = 'م';
    public static final char NOON = 'ن';
    public static final char HEH = 'ه';
    public static final char WAW = 'و';
    public static final char ALEF_MAKSURA = 'ى';
    public static final char YEH = 'ي';
    public static final char FATHATAN = '\u064B';
    public static final char DAMMA = '\u064F';
    public static final char SHADDA = '\u0651';
    public static final char LAST_MARK = '\u065F';
    public static final char SUPERSCRIPT_ALEF = '\u0670';
    public static final char ALEF_WASLA = '\u0671';
    public static final char COMMA = '،';
    public static final char SEMICOLON = '؛';
    public static final char QUESTION = '؟';
    public static final char DECIMAL_SEPARATOR = '\u066B';
    public static final char THOUSANDS_SEPARATOR = '\u066C';
    public static final char PERCENT = '\u066A';

    /** What {@link #fold} gives for a character that leaves no trace. */
    public static final char DROPPED = 0;

    private static final int TABLE = 0x700;
    private static final char[] FOLDED = table();

    private Letters() {}

    /** The folded form of one UTF-16 code unit, or {@link #DROPPED}; a lam-alef ligature is folded to its lam. */
    public static char fold(char unit) {
        return unit < TABLE ? FOLDED[unit] : foldRare(unit);
    }

    /** A text folded letter by letter, marks and tatweel dropped. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = fold(text.charAt(i));
            if (unit != DROPPED) {
                folded.append(unit);
            }
        }
        return folded.toString();
    }

    /** The letter as printed, but vowel marks, tatweel and direction marks dropped and presentation forms undone. */
    public static char exact(char unit) {
        if (unit >= HAMZA && unit <= YEH && unit != TATWEEL) {
            return unit;
        }
        char folded = fold(unit);
        return folded == DROPPED || unit >= TABLE || isMark(unit) ? folded : unit == ALEF_WASLA ? ALEF : folded;
    }

    /** Whether a unit can stand inside an Arabic word: a letter, a vowel mark or tatweel. */
    public static boolean isArabic(char unit) {
        return unit >= HAMZA && unit <= LAST_MARK && unit != '\u063B'
                || unit >= SUPERSCRIPT_ALEF && unit < '\u06D4'
                || unit >= '\uFB50' && unit <= '\uFDFB' && unit != '\uFD3E' && unit != '\uFD3F'
                || unit >= '\uFE70' && unit <= '\uFEFC';
    }

    /** Whether a unit is a vowel mark, shadda, tanwin or superscript alef. */
    public static boolean isMark(char unit) {
        return unit >= FATHATAN && unit <= LAST_MARK || unit == SUPERSCRIPT_ALEF;
    }

    /** Whether a unit is a direction mark or joiner, invisible and no part of any word's identity. */
    public static boolean isInvisible(char unit) {
        return unit >= '\u200B' && unit <= '\u200F'
                || unit >= '\u202A' && unit <= '\u202E'
                || unit >= '\u2060' && unit <= '\u2069'
                || unit == '\uFEFF'
                || unit == '\u00AD'
                || unit == '\u061C';
    }

    /** Whether a unit is a digit of either set in use, or of the Persian one. */
    public static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9'
                || unit >= '\u0660' && unit <= '\u0669'
                || unit >= '\u06F0' && unit <= '\u06F9';
    }

    /** Whether a unit is a space but no line break. */
    public static boolean isSpace(char unit) {
        return unit == ' '
                || unit == '\t'
                || unit == '\u00A0'
                || unit >= '\u2000' && unit <= '\u200A'
                || unit == '\u202F'
                || unit == '\u3000';
    }

    private static char[] table() {
        char[] table = new char[TABLE];
        for (char unit = 0; unit < TABLE; unit++) {
            table[unit] = foldOne(unit);
        }
        return table;
    }

    private static char foldOne(char unit) {
        if (isMark(unit) || isInvisible(unit) || unit == TATWEEL) {
            return DROPPED;
        }
        if (unit >= '\u0660' && unit <= '\u0669') {
            return (char) ('0' + unit - '\u0660');
        }
        if (unit >= '\u06F0' && unit <= '\u06F9') {
            return (char) ('0' + unit - '\u06F0');
        }
        return switch (unit) {
            case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA, '\u0672', '\u0673' -> ALEF;
            case WAW_HAMZA -> WAW;
            case YEH_HAMZA, ALEF_MAKSURA, '\u06CC', '\u06CE', '\u06D0' -> YEH;
            case TEH_MARBUTA, '\u06C1', '\u06BE', '\u06D5' -> HEH;
            case '\u06A9', '\u06AA' -> KAF;
            case '\u06A4' -> FEH;
            case '\u067E' -> BEH;
            case '\u00A0' -> ' ';
            default -> Character.toLowerCase(unit);
        };
    }

    private static char foldRare(char unit) {
        if (isInvisible(unit)) {
            return DROPPED;
        }
        if (unit >= '\uFE70' && unit <= '\uFEFC' || unit >= '\uFB50' && unit <= '\uFBFF') {
            String plain = java.text.Normalizer.normalize(String.valueOf(unit), java.text.Normalizer.Form.NFKC);
            char first = plain.isEmpty() ? ' ' : plain.charAt(0);
            return first == ' ' ? DROPPED : first == unit ? unit : fold(first);
        }
        return isSpace(unit) ? ' ' : Character.toLowerCase(unit);
    }
}
