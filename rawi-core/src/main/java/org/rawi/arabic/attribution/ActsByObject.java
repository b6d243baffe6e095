package org.rawi.arabic.attribution;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.reading.Act;

/** Acts that depend on the noun a cue is used with, from {@code object-acts.tsv}: رفض التعليق declines, رفض الخطة rejects. */
final class ActsByObject {
    private static final String ANY = "*";

    private final Map<String, Act> acts = new HashMap<>();

    static ActsByObject load() {
        ActsByObject loaded = new ActsByObject();
        for (Tsv.Row row : Tsv.resource(ActsByObject.class, "object-acts.tsv", "cue", "noun", "act")
                .rows()) {
            loaded.acts.put(row.get(0) + ' ' + row.get(1), Act.valueOf(row.get(2)));
        }
        return loaded;
    }

    /** The act of a cue whose content begins with an analysis; {@code phrase} tells a noun phrase from a clause. */
    Act of(Cue cue, @Nullable Analysis first, boolean phrase) {
        if (first == null || !phrase) {
            return cue.act();
        }
        Act exact = acts.get(cue.lemma() + ' ' + first.lemma());
        Act any = acts.get(cue.lemma() + ' ' + ANY);
        return exact != null ? exact : any != null ? any : cue.act();
    }
}
