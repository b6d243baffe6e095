package org.rawi.store.search;

/**
 * Search keys in small Latin letters and digits, one to one, so that a database's own tokenizer neither cuts nor folds them
 * and an index is half as long: 26 Arabic letters are one letter each; every other character is a digit and what tells it.
 */
public final class KeyCode {
    /** Parts a title from its text; the code of no word. */
    public static final String GAP = "0";

    private static final char FIRST = '\u0600';
    private static final char ALEF = '\u0627';
    private static final char YEH = '\u064A';
    private static final String[] TABLE = table();

    private KeyCode() {}

    private static String[] table() {
        String[] table = new String[0x100];
        char next = 'a';
        for (int i = 0; i < table.length; i++) {
            char unit = (char) (FIRST + i);
            table[i] = isCommon(unit) ? String.valueOf(next++) : "2" + letter(i >>> 4) + letter(i);
        }
        return table;
    }

    /** The letters from alef to ya, without those that folding makes others, unused ones, and the two rarest. */
    private static boolean isCommon(char unit) {
        boolean folded = unit == '\u0629' || unit == '\u0649';
        boolean unused = unit >= '\u063B' && unit <= '\u0640';
        boolean rare = unit == '\u062B' || unit == '\u0638';
        return unit >= ALEF && unit <= YEH && !folded && !unused && !rare;
    }

    private static char letter(int bits) {
        return (char) ('a' + (bits & 15));
    }

    /** Appends a key's code. */
    public static void append(String key, StringBuilder to) {
        for (int i = 0; i < key.length(); i++) {
            char unit = key.charAt(i);
            int index = unit - FIRST;
            if (index >= 0 && index < TABLE.length) {
                to.append(TABLE[index]);
            } else if (unit >= 'a' && unit <= 'z') {
                to.append('3').append(unit);
            } else if (unit >= '0' && unit <= '9') {
                to.append('4').append(unit);
            } else {
                to.append('5').append(letter(unit >>> 12)).append(letter(unit >>> 8));
                to.append(letter(unit >>> 4)).append(letter(unit));
            }
        }
    }

    /** A key's code. */
    public static String of(String key) {
        StringBuilder code = new StringBuilder(key.length() + 8);
        append(key, code);
        return code.toString();
    }
}
