package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.ActorSearch.Match;
import org.rawi.arabic.text.Letters;

/** Compares a name asked for with a name of the register, word by word. */
public final class NameMatch {
    private NameMatch() {}

    /** How the second name fits the first, or null when it does not. */
    public static @Nullable Match of(String asked, String name) {
        List<String> wanted = words(asked);
        List<String> given = words(name);
        if (wanted.isEmpty()) {
            return null;
        }
        if (wanted.equals(given)) {
            return Match.SAME;
        }
        if (skeletons(wanted).equals(skeletons(given))) {
            return Match.SPELLING;
        }
        return given.containsAll(wanted) ? Match.PART : null;
    }

    private static String skeletons(List<String> words) {
        StringBuilder row = new StringBuilder();
        for (String word : words) {
            row.append(Skeleton.of(word)).append(' ');
        }
        return row.toString();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String[] pieces = Skeleton.fold(name).replace('-', ' ').split(" ", -1);
        for (int i = 0; i < pieces.length; i++) {
            String word = Skeleton.bare(pieces[i]);
            boolean servant = i > 0 && Skeleton.isServant(words.isEmpty() ? "" : words.get(words.size() - 1));
            if (servant) {
                words.set(words.size() - 1, words.get(words.size() - 1) + Letters.ALEF + Letters.LAM + word);
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
