package org.rawi.arabic.morphology.conjugation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the end of a verb is written when an object pronoun follows: alef maqsura becomes alef, the silent alef falls,
 * second plural -tum shows its long u, and a last hamza comes to stand inside the word (Wright I §§ 185-187; Ryding, A
 * Reference Grammar of Modern Standard Arabic, ch. 12).
 */
public final class Enclitics {
    private Enclitics() {}

    /** All spellings that a verb spelled so can take before an object pronoun, the likeliest first. */
    public static List<String> beforeEnclitic(String spelling) {
        if (endsInPluralAlef(spelling)) {
            return List.of(cut(spelling));
        }
        if (endsInTum(spelling)) {
            return List.of(spelling + Letters.WAW, spelling);
        }
        Set<String> all = new LinkedHashSet<>();
        all.add(beforeA(spelling));
        all.add(beforeU(spelling));
        return List.copyOf(all);
    }

    static List<String> beforeEnclitic(VerbForm form) {
        String spelling = form.spelling();
        boolean plural = form.number() == Number.PLURAL;
        if (plural && endsInPluralAlef(spelling)) {
            return List.of(cut(spelling));
        }
        if (plural && form.aspect() == Aspect.PERFECT && form.person() == Person.SECOND && endsInTum(spelling)) {
            return List.of(spelling + Letters.WAW);
        }
        String before = beforeA(spelling);
        String indicative = form.mood() == Mood.INDICATIVE ? beforeU(spelling) : before;
        return indicative.equals(before) ? List.of(before) : List.of(indicative, before);
    }

    private static boolean endsInPluralAlef(String spelling) {
        return spelling.length() > 2
                && last(spelling) == Letters.ALEF
                && spelling.charAt(spelling.length() - 2) == Letters.WAW;
    }

    private static boolean endsInTum(String spelling) {
        return spelling.length() > 2
                && last(spelling) == Letters.MEEM
                && spelling.charAt(spelling.length() - 2) == Letters.TEH;
    }

    /** Before a pronoun with the verb ending in a, in a long vowel, or in none. */
    private static String beforeA(String spelling) {
        return switch (last(spelling)) {
            case Letters.ALEF_MAKSURA -> cut(spelling) + Letters.ALEF;
            case Letters.HAMZA -> afterYa(spelling) ? cut(spelling) + Letters.YEH_HAMZA : spelling;
            default -> spelling;
        };
    }

    /** Before a pronoun with the verb ending in the u of the indicative. */
    private static String beforeU(String spelling) {
        return switch (last(spelling)) {
            case Letters.ALEF_HAMZA_ABOVE -> cut(spelling) + Letters.WAW_HAMZA;
            case Letters.HAMZA -> afterYa(spelling) ? beforeA(spelling) : cut(spelling) + Letters.WAW_HAMZA;
            default -> beforeA(spelling);
        };
    }

    private static boolean afterYa(String spelling) {
        return spelling.length() > 1 && spelling.charAt(spelling.length() - 2) == Letters.YEH;
    }

    private static char last(String spelling) {
        return spelling.charAt(spelling.length() - 1);
    }

    private static String cut(String spelling) {
        return spelling.substring(0, spelling.length() - 1);
    }
}
