package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.arabic.lexicon.LemmaTable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.FormMemory;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;

/** The names of states, places and bodies, by their folded first word. */
final class Gazetteer {
    private static final String REGISTER = "/org/rawi/arabic/actor/";

    /** What a name names. */
    enum Kind {
        STATE,
        PLACE,
        OUTLET
    }

    private record Name(String[] words, Kind kind) {}

    private static final Name[] NOTHING = {};
    private static final Name[][] NOWHERE = {};

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<String> nisbas = new HashSet<>();
    private final FormMemory<Name[][]> starting = new FormMemory<>(this::starting);
    private final LemmaTable<Boolean> national =
            new LemmaTable<>(lexeme -> nisbas.contains(Letters.fold(lexeme.lemma())));

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer loaded = new Gazetteer();
        for (Tsv.Row row : Tsv.resource(
                        Gazetteer.class,
                        REGISTER + "states.tsv",
                        "id",
                        "alpha3",
                        "name",
                        "variants",
                        "capital",
                        "nisba",
                        "nameEn")
                .rows()) {
            loaded.add(row.get(2), Kind.STATE);
            row.list(3).forEach(name -> loaded.add(name, Kind.STATE));
            row.list(4).forEach(name -> loaded.add(name, Kind.STATE));
            row.list(5).forEach(nisba -> loaded.nisbas.add(Letters.fold(nisba)));
        }
        for (Tsv.Row row : Tsv.resource(
                        Gazetteer.class, REGISTER + "places.tsv", "id", "name", "variants", "country", "kind", "nameEn")
                .rows()) {
            loaded.add(row.get(1), Kind.PLACE);
            row.list(2).forEach(name -> loaded.add(name, Kind.PLACE));
        }
        for (Tsv.Row row : Tsv.resource(
                        Gazetteer.class,
                        REGISTER + "outlets.tsv",
                        "id",
                        "name",
                        "variants",
                        "country",
                        "kind",
                        "nameEn")
                .rows()) {
            loaded.add(row.get(1), Kind.OUTLET);
            row.list(2).forEach(name -> loaded.add(name, Kind.OUTLET));
        }
        return loaded;
    }

    private void add(String name, Kind kind) {
        String[] words = Letters.fold(name).split(" ", -1);
        names.computeIfAbsent(words[0], word -> new ArrayList<>()).add(new Name(words, kind));
    }

    /** Whether an adjective names a nation or a group. */
    boolean isNisba(Analysis analysis) {
        return national.of(analysis.lexeme());
    }

    /** The names in a text. */
    Found in(Words words) {
        Name[][] starting = new Name[words.count()][];
        for (int token = 0; token < starting.length; token++) {
            Form form = words.form(token);
            Name[][] readings = form == null ? NOWHERE : this.starting.of(form);
            starting[token] = readings.length == 0 ? NOTHING : readings[words.chosen(token)];
        }
        return new Found(words, starting);
    }

    /** The names that begin with each reading of a form, its conjunction and preposition cut; empty when none do. */
    private Name[][] starting(Form form) {
        Name[][] starting = new Name[form.count()][];
        boolean any = false;
        for (int i = 0; i < starting.length; i++) {
            List<Name> found = names.get(Letters.fold(form.surface().substring(form.bareStart(i))));
            starting[i] = found == null ? NOTHING : found.toArray(NOTHING);
            any |= found != null;
        }
        return any ? starting : NOWHERE;
    }

    /** The names in one text, by the names that begin with each word. */
    static final class Found {
        private final Words words;
        private final Name[][] starting;

        private Found(Words words, Name[][] starting) {
            this.words = words;
            this.starting = starting;
        }

        /** Whether a state's name starts at a token. */
        boolean isState(int token) {
            return longest(token, Kind.STATE) > 0;
        }

        /** Whether the name of a news outlet starts at a token. */
        boolean isOutlet(int token) {
            return longest(token, Kind.OUTLET) > 0;
        }

        /** How many tokens the name of a state or place that starts here has, or 0. */
        int length(int token) {
            return Math.max(longest(token, Kind.STATE), longest(token, Kind.PLACE));
        }

        private int longest(int token, Kind kind) {
            int best = 0;
            for (Name name : token >= 0 && token < starting.length ? starting[token] : NOTHING) {
                if (name.kind() == kind && name.words().length > best && follows(token, name.words())) {
                    best = name.words().length;
                }
            }
            return best;
        }

        private boolean follows(int token, String[] name) {
            for (int i = 1; i < name.length; i++) {
                Form form = words.form(token + i);
                if (form == null || !form.folded().equals(name[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
