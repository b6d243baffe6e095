package org.rawi.arabic.lexicon.build;

import java.util.HashMap;
import java.util.Map;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Tsv;

/** How rare each lexeme is in news, counted; a lexeme not counted gets the cost of its class. */
final class Frequencies {
    private static final int OPEN = 1500;
    private static final int DERIVED = 1850;
    private static final int NAME = 1550;
    private static final int PLACE = 1200;
    private static final int CLOSED = 900;

    private final Map<String, Integer> costs = new HashMap<>();

    static Frequencies load() {
        Frequencies frequencies = new Frequencies();
        for (Tsv.Row row : Tsv.resource(Dictionary.class, "frequencies.tsv", "lemma", "class", "verb", "cost")
                .rows()) {
            frequencies.costs.put(row.get(0) + ' ' + row.get(1) + ' ' + row.get(2), Integer.parseInt(row.get(3)));
        }
        return frequencies;
    }

    int cost(String lemma, PartOfSpeech pos, String verb, boolean place, boolean derived) {
        Integer cost = costs.get(lemma + ' ' + pos + ' ' + verb);
        if (cost != null) {
            return cost;
        }
        return switch (pos) {
            case VERB, NOUN, ADJECTIVE -> derived ? DERIVED : OPEN;
            case PROPER, UNKNOWN -> place ? PLACE : NAME;
            default -> CLOSED;
        };
    }
}
