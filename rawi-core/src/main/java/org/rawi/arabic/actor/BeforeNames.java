package org.rawi.arabic.actor;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;

/** The head nouns that stand right before a person's name, from {@code before-names.tsv}. */
final class BeforeNames {
    private static final Set<String> NAMED_AFTER = lemmas("named-after");
    private static final Set<String> LED_BY = lemmas("led-by");

    private BeforeNames() {}

    private static Set<String> lemmas(String way) {
        Set<String> lemmas = new HashSet<>();
        for (Tsv.Row row : Tsv.resource(BeforeNames.class, "before-names.tsv", "lemma", "way")
                .rows()) {
            if (row.get(1).equals(way)) {
                lemmas.add(row.get(0));
            }
        }
        return lemmas;
    }

    /** Whether a noun is a place or institution that bears the name behind it: جامعة الحسن الثاني. */
    static boolean isNamedAfter(@Nullable Analysis head) {
        return governs(head) && head != null && NAMED_AFTER.contains(head.lemma());
    }

    /** Whether a noun is a body that the one named behind it leads: حكومة العثماني. */
    static boolean isLedBy(@Nullable Analysis head) {
        return governs(head) && head != null && LED_BY.contains(head.lemma());
    }

    private static boolean governs(@Nullable Analysis head) {
        return head != null && head.nominal() && !head.article() && head.enclitic() == 0;
    }
}
