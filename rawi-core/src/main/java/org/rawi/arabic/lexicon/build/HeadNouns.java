package org.rawi.arabic.lexicon.build;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.Tsv;

/** The lexicon of head nouns, by lemma, from {@code heads.tsv}. */
final class HeadNouns {
    private static final String FILE = "/org/rawi/arabic/mention/heads.tsv";

    private HeadNouns() {}

    /** Bits of {@link HeadKind} by lemma. */
    static Map<String, Integer> load() {
        Map<String, Integer> heads = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(HeadNouns.class, FILE, "lemma", "kinds").rows()) {
            int bits = 0;
            for (String kind : row.list(1)) {
                bits |= HeadKind.valueOf(kind.toUpperCase(Locale.ROOT)).bit();
            }
            heads.merge(row.get(0), bits, (a, b) -> a | b);
        }
        return heads;
    }
}
