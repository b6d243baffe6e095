package org.rawi.intake.page.body;

import java.util.HashSet;
import java.util.Set;
import org.rawi.intake.text.Folding;

/**
 * What the page says elsewhere that its article is, in JSON-LD or a description. It is often cut or cleaned of breaks,
 * so it is never text to hand on; it only tells which blocks belong.
 */
final class Oracle {

    private static final int GRAM = 4;
    private static final int ENOUGH = 40;

    private final Set<String> grams = new HashSet<>();

    Oracle(String text) {
        addGrams(text, grams);
    }

    /** Whether it is long enough to judge a whole article by. */
    boolean speaks() {
        return grams.size() >= ENOUGH;
    }

    /** How much of a block's text it has, from 0 to 1; 0 for blocks too short to tell. */
    double share(Block block) {
        if (grams.isEmpty() || block.words < GRAM) {
            return 0;
        }
        Set<String> own = new HashSet<>();
        addGrams(block.text, own);
        if (own.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String gram : own) {
            shared += grams.contains(gram) ? 1 : 0;
        }
        return (double) shared / own.size();
    }

    private static void addGrams(String text, Set<String> grams) {
        String key = Folding.fold(text);
        int[] starts = new int[GRAM];
        int words = 0;
        int at = 0;
        while (at < key.length()) {
            int end = key.indexOf(' ', at);
            end = end < 0 ? key.length() : end;
            starts[words % GRAM] = at;
            words++;
            if (words >= GRAM) {
                grams.add(key.substring(starts[words % GRAM], end));
            }
            at = end + 1;
        }
    }
}
