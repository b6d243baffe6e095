package org.rawi.arabic.actor;

import org.rawi.arabic.text.Letters;

/**
 * The letters of a name that its spellings share: hamza and long vowels dropped, غ ج ق ك alike, ف and ڤ alike, a doubled letter once, the
 * article cut.
 */
final class Skeleton {
    private static final String ALIKE = "\u063A\u062C\u0642\u0643";

    private Skeleton() {}

    /** The skeleton of one folded word; never empty for a word that is not. */
    static String of(String folded) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char unit = folded.charAt(i);
            boolean vowel = unit == Letters.ALEF || unit == Letters.WAW || unit == Letters.YEH;
            boolean hidden = unit == Letters.HAMZA || vowel && i > 0 || unit == Letters.HEH && i == folded.length() - 1;
            char kept = ALIKE.indexOf(unit) >= 0 ? Letters.KAF : unit;
            boolean doubled = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == kept;
            if (!hidden && !doubled) {
                skeleton.append(kept);
            }
        }
        return skeleton.length() == 0 ? folded : skeleton.toString();
    }

    static String fold(String name) {
        return Letters.fold(name).strip();
    }

    /** A folded word without its article. */
    static String bare(String folded) {
        boolean article = folded.length() > 3 && folded.charAt(0) == Letters.ALEF && folded.charAt(1) == Letters.LAM;
        return article ? folded.substring(2) : folded;
    }

    /** Whether a folded word ends in عبد: بنعبد. */
    static boolean endsInServant(String folded) {
        return folded.length() > 3 && isServant(folded.substring(folded.length() - 3));
    }

    static boolean isServant(String folded) {
        return folded.length() == 3
                && folded.charAt(1) == Letters.BEH
                && folded.charAt(0) == '\u0639'
                && folded.charAt(2) == '\u062F';
    }
}
