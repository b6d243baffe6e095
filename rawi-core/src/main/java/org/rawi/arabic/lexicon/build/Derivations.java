package org.rawi.arabic.lexicon.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Masdars and participles of the verbs, by spelling, so that nouns of the lexicon know their verb. */
final class Derivations {
    /** What a verb derives: its lemma and the trait of the derivation. */
    record Derived(String verb, int traits, boolean defective) {}

    private final Map<String, List<Derived>> bySpelling = new LinkedHashMap<>();

    void add(String spelling, String verb, int trait, boolean defective) {
        List<Derived> derived = bySpelling.computeIfAbsent(spelling, k -> new ArrayList<>());
        for (int i = 0; i < derived.size(); i++) {
            if (derived.get(i).verb().equals(verb)) {
                derived.set(i, new Derived(verb, derived.get(i).traits() | trait, defective));
                return;
            }
        }
        derived.add(new Derived(verb, trait, defective));
    }

    List<Derived> of(String spelling) {
        return bySpelling.getOrDefault(spelling, List.of());
    }

    Map<String, List<Derived>> all() {
        return bySpelling;
    }
}
