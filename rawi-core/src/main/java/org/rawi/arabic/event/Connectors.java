package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.LemmaTable;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.FormMemory;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;

/** Prepositions and prepositional phrases, and the slot each opens. */
final class Connectors {
    /** A connector found: its slot and the token behind it. */
    record Match(Slot slot, int end) {}

    private record Entry(String[] words, Slot slot) {}

    /** What a form has with which no connector begins: most forms, so it is one thing for all. */
    private static final Entry[][] NONE = {{}, {}};

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** The connectors that begin with a form, and with a form whose first letter is a conjunction. */
    private final FormMemory<Entry[][]> starting = new FormMemory<>(this::starting);

    /** The slot that a preposition opens by itself. */
    private final LemmaTable<Slot> slots = new LemmaTable<>(lexeme -> slot(Letters.fold(lexeme.lemma())));

    private Connectors() {}

    private Entry[][] starting(Form form) {
        Entry[][] starting = {under(form.folded()), under(form.folded().substring(1))};
        return starting[0].length == 0 && starting[1].length == 0 ? NONE : starting;
    }

    private Entry[] under(String word) {
        return entries.getOrDefault(word, List.of()).toArray(new Entry[0]);
    }

    private Slot slot(String preposition) {
        for (Entry entry : under(preposition)) {
            if (entry.words.length == 1) {
                return entry.slot;
            }
        }
        return Slot.ASIDE;
    }

    static Connectors load() {
        Connectors loaded = new Connectors();
        for (Tsv.Row row : Tsv.resource(Connectors.class, "connectors.tsv", "words", "slot")
                .rows()) {
            String[] words = row.get(0).split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                words[i] = Letters.fold(words[i]);
            }
            loaded.entries
                    .computeIfAbsent(words[0], word -> new ArrayList<>())
                    .add(new Entry(words, Slot.of(row.get(1))));
        }
        return loaded;
    }

    /** The longest connector that starts at a token, or null. */
    @Nullable
    Match at(Words words, int token, @Nullable Analysis analysis) {
        Form form = words.form(token);
        if (form == null || analysis == null || analysis.finite()) {
            return null;
        }
        Entry[] starting = this.starting.of(form)[analysis.proclitic(Clitics.CONJUNCTION) ? 1 : 0];
        Entry best = null;
        for (Entry entry : starting) {
            if ((best == null || entry.words.length > best.words.length) && fits(words, analysis, entry, token)) {
                best = entry;
            }
        }
        if (best == null && starting.length > 0 && misread(words, token, form, analysis)) {
            for (Entry entry : starting) {
                best = entry.words.length == 1 ? entry : best;
            }
        }
        if (best != null) {
            return new Match(best.slot, token + best.words.length);
        }
        if (analysis.is(PartOfSpeech.PREPOSITION)) {
            return new Match(slots.of(analysis.lexeme()), token + 1);
        }
        return null;
    }

    /** Whether a preposition was read as a pronoun of relation or question though no verb follows: من. */
    private static boolean misread(Words words, int token, Form form, Analysis chosen) {
        boolean pronoun = chosen.is(PartOfSpeech.RELATIVE)
                || chosen.is(PartOfSpeech.INTERROGATIVE)
                || chosen.is(PartOfSpeech.UNKNOWN);
        Analysis next = words.at(token + 1);
        return pronoun
                && next != null
                && (!next.finite() || words.nameReading(token + 1) != null)
                && words.canBe(token, PartOfSpeech.PREPOSITION);
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
