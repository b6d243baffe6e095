package org.rawi.arabic.lexicon.build;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;

/** Nouns and adjectives of the lexicon, then the masdars and participles that it does not list. */
final class Nouns {
    private static final Map<String, Integer> TRAITS = Map.of(
            "h", Traits.HUMAN,
            "n", Traits.NISBA,
            "e", Traits.ELATIVE,
            "m", Traits.MASDAR,
            "g", Traits.ALSO_NAME,
            "num", Traits.NUMBER,
            "t", Traits.TIME);

    private final Entries entries;
    private final Derivations derivations;
    private final Set<String> listed = new HashSet<>();

    Nouns(Entries entries, Derivations derivations) {
        this.entries = entries;
        this.derivations = derivations;
    }

    void add() {
        for (Tsv.Row row : Tsv.resource(
                        Dictionary.class, "nouns.tsv", "lemma", "class", "gender", "plurals", "feminine", "flags")
                .rows()) {
            add(row);
        }
        derivations.all().forEach((spelling, derived) -> {
            if (!listed.contains(spelling)) {
                derived.forEach(d -> derive(spelling, d));
            }
        });
    }

    private void add(Tsv.Row row) {
        String lemma = row.get(0);
        boolean adjective = row.get(1).equals("adj");
        List<String> flags = row.list(5);
        int traits = row.get(2).equals("f") ? Traits.FEMININE : 0;
        for (String flag : flags) {
            traits |= TRAITS.getOrDefault(flag, 0);
        }
        PartOfSpeech pos =
                flags.contains("num") ? PartOfSpeech.NUMERAL : adjective ? PartOfSpeech.ADJECTIVE : PartOfSpeech.NOUN;
        if (pos == PartOfSpeech.NUMERAL && entries.has(lemma, pos)) {
            return;
        }
        boolean diptote = flags.contains("d") || flags.contains("e");
        Nominal noun = new Nominal(
                lemma,
                row.get(2),
                row.list(3),
                row.get(4),
                adjective,
                diptote,
                flags.contains("i"),
                flags.contains("p"));
        listed.add(lemma);
        List<Derivations.Derived> derived = derivations.of(lemma);
        if (derived.isEmpty()) {
            inflect(noun, pos, traits, null, false);
        }
        for (Derivations.Derived from : derived) {
            inflect(noun, pos, traits | from.traits(), from.verb(), false);
        }
    }

    private void derive(String spelling, Derivations.Derived derived) {
        boolean participle = (derived.traits() & Traits.MASDAR) == 0;
        boolean feminine = spelling.endsWith("ة");
        Nominal noun = participle
                ? new Nominal(spelling, "m", List.of("+ون"), "+ة", true, false, derived.defective(), false)
                : new Nominal(
                        spelling, feminine ? "f" : "m", List.of("+ات"), "-", false, false, derived.defective(), false);
        inflect(noun, participle ? PartOfSpeech.ADJECTIVE : PartOfSpeech.NOUN, derived.traits(), derived.verb(), true);
    }

    private void inflect(
            Nominal noun,
            PartOfSpeech pos,
            int traits,
            @org.jspecify.annotations.Nullable String verb,
            boolean derived) {
        int lexeme = entries.lexeme(noun.lemma(), pos, traits, verb, derived);
        new NounInflector((form, features) -> entries.form(form, features, lexeme)).inflect(noun);
    }
}
