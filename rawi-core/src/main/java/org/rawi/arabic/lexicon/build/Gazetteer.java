package org.rawi.arabic.lexicon.build;

import static org.rawi.arabic.lexicon.Features.*;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;

/** Words of the names in the register: single-word names, and the words of longer names that nothing else explains. */
final class Gazetteer {
    private static final String REGISTER = "/org/rawi/arabic/actor/";
    private static final String ARTICLE = "ال";

    private final Entries entries;
    private final Set<String> seen = new HashSet<>();

    Gazetteer(Entries entries) {
        this.entries = entries;
    }

    void add() {
        file(
                "states.tsv",
                List.of(2, 3, 4),
                Traits.PLACE_NAME,
                "id",
                "alpha3",
                "name",
                "variants",
                "capital",
                "nisba",
                "nameEn");
        file("places.tsv", List.of(1, 2), Traits.PLACE_NAME, "id", "name", "variants", "country", "kind", "nameEn");
        file("bodies.tsv", List.of(1, 2), 0, "id", "name", "variants", "country", "sectors", "type", "nameEn");
        file("groups.tsv", List.of(1, 2), 0, "id", "name", "variants", "country", "sectors", "type", "nameEn");
        file("outlets.tsv", List.of(1, 2), 0, "id", "name", "variants", "country", "kind", "nameEn");
    }

    private void file(String name, List<Integer> columns, int traits, String... header) {
        if (Gazetteer.class.getResource(REGISTER + name) == null) {
            return;
        }
        for (Tsv.Row row :
                Tsv.resource(Gazetteer.class, REGISTER + name, header).rows()) {
            for (int column : columns) {
                for (String names : row.list(column)) {
                    name(names, traits);
                }
            }
        }
    }

    private void name(String name, int traits) {
        List<String> words = Arrays.asList(name.split("[ .\\-]+"));
        for (String word : words) {
            boolean arabic = word.length() > 1 && word.chars().allMatch(c -> c >= 0x621 && c <= 0x64A);
            if (arabic && (words.size() == 1 || !explained(word)) && seen.add(word + traits)) {
                add(word, traits);
            }
        }
    }

    private boolean explained(String word) {
        String stem = word.startsWith(ARTICLE) ? word.substring(2) : word;
        boolean clitic = word.length() > 3 && "لبو".indexOf(word.charAt(0)) >= 0;
        return entries.knows(stem)
                || entries.knows(word)
                || clitic && (word.startsWith("لل") || explained(word.substring(1)));
    }

    private void add(String word, int traits) {
        int lexeme = entries.lexeme(word, PartOfSpeech.PROPER, traits, null);
        int features = SINGULAR | STANDALONE | PREPOSED;
        if (word.startsWith(ARTICLE) && word.length() > 4) {
            entries.form(word.substring(2), features | ARTICLE_OK | NEEDS_ARTICLE, lexeme);
        } else {
            entries.form(word, features | (traits == Traits.PLACE_NAME ? FEMININE : 0), lexeme);
        }
    }
}
