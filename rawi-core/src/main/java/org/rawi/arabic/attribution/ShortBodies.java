package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;

/** Finds the body that a headline's short form stands for: صحة الرياض for الشؤون الصحية بمنطقة الرياض. */
final class ShortBodies {
    private static final Map<String, List<String[]>> FULL = load();

    private final Words words;
    private final People people;
    private final NounPhrases phrases;

    ShortBodies(Words words, People people, NounPhrases phrases) {
        this.words = words;
        this.people = people;
        this.phrases = phrases;
    }

    private static Map<String, List<String[]>> load() {
        Map<String, List<String[]>> full = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(ShortBodies.class, "short-bodies.tsv", "lemma", "full")
                .rows()) {
            full.computeIfAbsent(row.get(0), lemma -> new ArrayList<>())
                    .add(Letters.fold(row.get(1)).split(" ", -1));
        }
        return full;
    }

    /** The first phrase of the article that is the full form of a short one, as first token and the one behind its last; or null. */
    int @Nullable [] full(int start, int end) {
        Analysis head = words.at(start);
        List<String[]> forms = head == null || head.article() || end - start < 2 ? null : FULL.get(head.lemma());
        if (forms == null || !isPlace(start + 1)) {
            return null;
        }
        for (int i = 0; i < words.count(); i++) {
            for (String[] form : forms) {
                int behind = matches(i, form);
                if (behind > 0) {
                    return new int[] {i, Math.max(placed(behind), phrases.end(i, 0))};
                }
            }
        }
        return null;
    }

    private boolean isPlace(int token) {
        Analysis place = words.at(token);
        return place != null && place.proclitics() == (place.article() ? Clitics.ARTICLE : 0) && people.isPlace(token);
    }

    /** The token behind a place joined by a preposition, or the token itself. */
    private int placed(int token) {
        Analysis place = words.at(token);
        boolean in = place != null && place.proclitic(Clitics.BEH) && people.isPlace(token);
        return in ? people.knownEnd(token) : token;
    }

    /** The token behind the words of a form that stand at a token, or 0. */
    private int matches(int token, String[] form) {
        for (int i = 0; i < form.length; i++) {
            if (words.at(token + i) == null || !people.runs().key(token + i).equals(form[i])) {
                return 0;
            }
        }
        return token + form.length;
    }
}
