package org.rawi.arabic.lexicon.build;

import static org.rawi.arabic.lexicon.Features.*;

import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;

/** Words of the names of people and places. */
final class Names {
    private static final String ARTICLE = "ال";
    /** Particles of names are common, but stand in names alone: their count is not to be had from the forms. */
    private static final int PARTICLE_COST = 850;

    private static final int DIVINE_COST = 1500;

    private final Entries entries;

    Names(Entries entries) {
        this.entries = entries;
    }

    void add() {
        for (Tsv.Row row : Tsv.resource(Dictionary.class, "names.tsv", "name", "kind", "gender", "country")
                .rows()) {
            int traits = switch (row.get(1)) {
                case "given" -> Traits.GIVEN_NAME;
                case "family" -> Traits.FAMILY_NAME;
                case "both" -> Traits.GIVEN_NAME | Traits.FAMILY_NAME;
                case "place" -> Traits.PLACE_NAME;
                case "particle", "divine" -> Traits.NAME_PART;
                default -> throw row.wrong("kind " + row.get(1));
            };
            int gender = row.get(2).equals("m") ? MASCULINE : row.get(2).equals("f") ? FEMININE : 0;
            add(row.get(0), traits, gender | SINGULAR);
        }
    }

    private void add(String name, int traits, int features) {
        int lexeme = (traits & Traits.NAME_PART) != 0
                ? entries.fixed(
                        name,
                        PartOfSpeech.PROPER,
                        traits,
                        name.length() > 4 && name.startsWith(ARTICLE) ? DIVINE_COST : PARTICLE_COST)
                : entries.lexeme(name, PartOfSpeech.PROPER, traits, null);
        if (name.startsWith(ARTICLE) && name.length() > 4) {
            entries.form(name.substring(2), features | STANDALONE | PREPOSED | ARTICLE_OK | NEEDS_ARTICLE, lexeme);
        } else {
            entries.form(name, features | STANDALONE | PREPOSED, lexeme);
        }
    }
}
