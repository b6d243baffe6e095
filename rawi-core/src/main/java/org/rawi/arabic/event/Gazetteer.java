package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

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

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<String> nisbas = new HashSet<>();

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
            row.list(5).forEach(nisba -> loaded.nisbas.add(fold(nisba)));
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
        String[] words = fold(name).split(" ", -1);
        names.computeIfAbsent(words[0], word -> new ArrayList<>()).add(new Name(words, kind));
    }

    private static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = Letters.fold(text.charAt(i));
            if (unit != Letters.DROPPED) {
                folded.append(unit);
            }
        }
        return folded.toString();
    }

    /** Whether an adjective names a nation or a group. */
    boolean isNisba(Analysis analysis) {
        return nisbas.contains(fold(analysis.lemma()));
    }

    /** Whether a state's name starts at a token. */
    boolean isState(Words words, int token) {
        return longest(words, token, Kind.STATE) > 0;
    }

    /** Whether the name of a state or a place starts at a token. */
    boolean isPlace(Words words, int token) {
        return longest(words, token, Kind.STATE) > 0 || longest(words, token, Kind.PLACE) > 0;
    }

    /** Whether the name of a news outlet starts at a token. */
    boolean isOutlet(Words words, int token) {
        return longest(words, token, Kind.OUTLET) > 0;
    }

    /** How many tokens the name of a state or place that starts here has, or 0. */
    int length(Words words, int token) {
        return Math.max(longest(words, token, Kind.STATE), longest(words, token, Kind.PLACE));
    }

    private int longest(Words words, int token, Kind kind) {
        Tokens tokens = words.tokens();
        if (!tokens.is(token, TokenKind.WORD)) {
            return 0;
        }
        List<Name> found = names.get(fold(tokens.text().slice(words.bareStart(token), tokens.end(token))));
        int best = 0;
        for (Name name : found == null ? List.<Name>of() : found) {
            if (name.kind() == kind && name.words().length > best && follows(tokens, token, name.words())) {
                best = name.words().length;
            }
        }
        return best;
    }

    private static boolean follows(Tokens tokens, int token, String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (!tokens.is(token + i, TokenKind.WORD)
                    || !fold(tokens.string(token + i)).equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
