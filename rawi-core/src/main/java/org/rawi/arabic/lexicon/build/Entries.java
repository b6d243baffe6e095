package org.rawi.arabic.lexicon.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.DictionaryWriter;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;

/** Lexemes on their way into the dictionary: one for each lemma, class and verb. */
final class Entries {
    private final DictionaryWriter writer;
    private final Frequencies frequencies;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> ids = new HashMap<>();

    Entries(DictionaryWriter writer, Frequencies frequencies) {
        this.writer = writer;
        this.frequencies = frequencies;
    }

    boolean has(String lemma, PartOfSpeech pos) {
        return ids.containsKey(lemma + ' ' + pos + " - 0");
    }

    int lexeme(String lemma, PartOfSpeech pos, int traits, @Nullable String verb) {
        return lexeme(lemma, pos, traits, verb, false);
    }

    /** A lexeme; one that only its verb makes and no lexicon lists is taken for rarer. */
    int lexeme(String lemma, PartOfSpeech pos, int traits, @Nullable String verb, boolean derived) {
        String from = verb == null ? "-" : verb;
        int form = traits >>> Traits.VERBAL_FORM_SHIFT;
        int id = ids.computeIfAbsent(
                lemma + ' ' + pos + ' ' + from + ' ' + form,
                k -> writer.lexeme(lemma, pos, traits, verb, frequencies.cost(lemma, pos, from, traits, derived)));
        writer.addTraits(id, traits);
        return id;
    }

    /** A lexeme whose cost is set, not counted. */
    int fixed(String lemma, PartOfSpeech pos, int traits, int cost) {
        return ids.computeIfAbsent(lemma + ' ' + pos + " fixed", k -> writer.lexeme(lemma, pos, traits, null, cost));
    }

    /** Whether some form is spelled so. */
    boolean knows(String exact) {
        return known.contains(exact);
    }

    void form(String exact, int features, int lexeme) {
        if (!exact.isEmpty()) {
            known.add(exact);
            writer.form(exact, features, lexeme);
        }
    }
}
