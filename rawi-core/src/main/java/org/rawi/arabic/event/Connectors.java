package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;

/** Prepositions and prepositional phrases, and the slot each opens. */
final class Connectors {
    /** A connector found: its slot and the token behind it. */
    record Match(Slot slot, int end) {}

    private record Entry(String[] words, Slot slot) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private Connectors() {}

    static Connectors load() {
        Connectors loaded = new Connectors();
        for (Tsv.Row row : Tsv.resource(Connectors.class, "connectors.tsv", "words", "slot")
                .rows()) {
            String[] words = row.get(0).split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                words[i] = fold(words[i]);
            }
            loaded.entries
                    .computeIfAbsent(words[0], word -> new ArrayList<>())
                    .add(new Entry(words, Slot.of(row.get(1))));
        }
        return loaded;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = Letters.fold(text.charAt(i));
            if (unit != Letters.DROPPED) {
                folded.append(unit);
            }
        }
        return folded.toString();
    }

    /** The longest connector that starts at a token, or null. */
    @Nullable
    Match at(Words words, int token, @Nullable Analysis analysis) {
        Form form = words.form(token);
        if (form == null || analysis == null || analysis.finite()) {
            return null;
        }
        String folded = form.folded();
        if (analysis.proclitic(Clitics.CONJUNCTION) && folded.length() > 1) {
            folded = folded.substring(1);
        }
        Entry best = null;
        for (Entry entry : entries.getOrDefault(folded, List.of())) {
            if ((best == null || entry.words.length > best.words.length) && fits(words, analysis, entry, token)) {
                best = entry;
            }
        }
        if (best == null && misread(words, token, form, analysis)) {
            for (Entry entry : entries.getOrDefault(folded, List.of())) {
                best = entry.words.length == 1 ? entry : best;
            }
        }
        if (best != null) {
            return new Match(best.slot, token + best.words.length);
        }
        if (analysis.is(PartOfSpeech.PREPOSITION)) {
            for (Entry entry : entries.getOrDefault(fold(analysis.lemma()), List.of())) {
                if (entry.words.length == 1) {
                    return new Match(entry.slot, token + 1);
                }
            }
            return new Match(Slot.ASIDE, token + 1);
        }
        return null;
    }

    /** Whether a preposition was read as a pronoun of relation or question though no verb follows: من. */
    private static boolean misread(Words words, int token, Form form, Analysis chosen) {
        boolean pronoun = chosen.is(PartOfSpeech.RELATIVE)
                || chosen.is(PartOfSpeech.INTERROGATIVE)
                || chosen.is(PartOfSpeech.UNKNOWN);
        Analysis next = words.at(token + 1);
        if (!pronoun || next == null || next.finite() && words.nameReading(token + 1) == null) {
            return false;
        }
        for (int i = 0; i < form.count(); i++) {
            if (form.analysis(i).is(PartOfSpeech.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Words words, Analysis analysis, Entry entry, int token) {
        if (entry.words.length == 1) {
            return analysis.is(PartOfSpeech.PREPOSITION)
                    || analysis.proclitic(Clitics.BEH)
                    || entry.slot == Slot.PLACE && !analysis.article();
        }
        for (int i = 1; i < entry.words.length; i++) {
            Form form = words.form(token + i);
            if (form == null || !form.folded().equals(entry.words[i])) {
                return false;
            }
        }
        return true;
    }
}
