package org.rawi.arabic.lexicon.build;

import java.util.HashMap;
import java.util.Map;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.text.Letters;

/** How rare each lexeme is in news, counted; a lexeme not counted gets the cost of its class. */
final class Frequencies {
    private static final int OPEN = 1500;
    private static final int DERIVED = 1850;
    private static final int NAME = 1550;
    private static final int PLACE = 1200;
    private static final int CLOSED = 900;

    /** How much likelier a noun of its own is than the feminine spelled like it: {@code منظمة}, {@code مراجعة}. */
    private static final int MARGIN = 40;

    private final Map<String, Integer> costs = new HashMap<>();

    /** The least cost of a noun by its lemma, under which its feminine was counted. */
    private final Map<String, Integer> feminines = new HashMap<>();

    static Frequencies load() {
        Frequencies frequencies = new Frequencies();
        for (Tsv.Row row : Tsv.resource(Dictionary.class, "frequencies.tsv", "lemma", "class", "verb", "cost")
                .rows()) {
            int cost = Integer.parseInt(row.get(3));
            frequencies.costs.put(row.get(0) + ' ' + row.get(1) + ' ' + row.get(2), cost);
            boolean inflects =
                    !row.get(2).equals("-") || row.get(0).charAt(row.get(0).length() - 1) == Letters.YEH;
            if (inflects && row.get(1).equals(PartOfSpeech.NOUN.name())) {
                frequencies.feminines.merge(row.get(0), cost, Math::min);
            }
        }
        return frequencies;
    }

    int cost(String lemma, PartOfSpeech pos, String verb, int traits, boolean derived) {
        boolean place = (traits & Traits.PLACE_NAME) != 0;
        int cost = counted(lemma, pos, verb, place, derived);
        int last = lemma.length() - 1;
        boolean feminine = pos == PartOfSpeech.NOUN
                && (traits & Traits.HUMAN) == 0
                && last > 1
                && lemma.charAt(last) == Letters.TEH_MARBUTA;
        return feminine ? Math.min(cost, feminines.getOrDefault(lemma.substring(0, last), OPEN) - MARGIN) : cost;
    }

    private int counted(String lemma, PartOfSpeech pos, String verb, boolean place, boolean derived) {
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
