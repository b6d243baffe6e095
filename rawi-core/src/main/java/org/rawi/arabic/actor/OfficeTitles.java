package org.rawi.arabic.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownKind;
import org.rawi.arabic.actor.KnownNames.Known;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;

/** Which public office a title names, and of which state: وزير الخارجية الروسي is foreign-minister:RUS. */
final class OfficeTitles {
    private static final Map<Long, String[]> OFFICES = load();

    private final Words words;
    private final Heads heads;
    private final KnownNames known;

    /** An office by its code, and the state or organisation whose it is; that is empty where the title does not tell. */
    record Office(String code, String body) {}

    OfficeTitles(Words words, Heads heads, KnownNames known) {
        this.words = words;
        this.heads = heads;
        this.known = known;
    }

    private static Map<Long, String[]> load() {
        Map<Long, String[]> offices = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(OfficeTitles.class, "offices.tsv", "head", "complement", "code", "where")
                .rows()) {
            long key = NameKeys.join(NameKeys.START, NameKeys.word(row.get(0)));
            if (!row.get(1).equals("-")) {
                for (String word : row.get(1).split(" ", -1)) {
                    key = NameKeys.join(key, NameKeys.word(word));
                }
            }
            offices.put(key, new String[] {row.get(2), row.get(3)});
        }
        return offices;
    }

    /** The office of a title's words, or null when they name none that is known. */
    @Nullable
    Office of(int start, int end) {
        Analysis head = words.at(start);
        if (head == null) {
            return null;
        }
        long key = NameKeys.join(NameKeys.START, NameKeys.word(head.lemma()));
        String state = "";
        for (int i = start + 1; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis == null) {
                return null;
            }
            String nation = nation(i);
            if (!nation.isEmpty()) {
                state = state.isEmpty() ? nation : state;
            } else if (!heads.is(analysis, HeadKind.HONORIFIC)
                    && !(analysis.article() && analysis.lexeme().has(Traits.ELATIVE))) {
                key = NameKeys.join(key, stem(i));
            }
        }
        String[] office = OFFICES.get(key);
        if (office == null) {
            return null;
        }
        return new Office(office[0], office[1].equals("state") ? state : office[1]);
    }

    /** The alpha-3 a word tells: an adjective of nationality, or a state's name; empty for none. */
    String nation(int token) {
        Known name = known.holding(token);
        if (name != null && name.kind() == KnownKind.STATE && name.role() == NameRole.NAME) {
            return known.register().country(name.entry());
        }
        Analysis analysis = words.at(token);
        if (analysis != null
                && analysis.nominal()
                && analysis.lexeme().has(Traits.NISBA)
                && !completes(token, analysis)) {
            int state = known.register().nation(analysis.lemma());
            return state < 0 ? "" : known.register().country(state);
        }
        return "";
    }

    /** وزير المالية: behind a noun without article a word with it is a complement, and no adjective. */
    private boolean completes(int token, Analysis analysis) {
        Analysis before = words.at(token - 1);
        return analysis.article()
                && before != null
                && before.is(PartOfSpeech.NOUN)
                && !before.article()
                && before.enclitic() == 0;
    }

    /** The first nation some words tell, or empty. */
    String nation(int start, int end) {
        for (int i = start; i < end; i++) {
            String nation = nation(i);
            if (!nation.isEmpty()) {
                return nation;
            }
        }
        return "";
    }

    private long stem(int token) {
        return NameKeys.stem(words, token);
    }
}
