package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;
import org.rawi.arabic.lexicon.Tsv;

/** One condition of a frame: any of its alternatives. */
record Need(List<Alternative> alternatives) {

    /** Whom or what a condition is about. */
    enum About {
        OBJECT,
        SUBJECT,
        RECIPIENT,
        ANY,
        ACT
    }

    /**
     * A condition without alternatives.
     *
     * @param name a class of words, or the name of the condition
     */
    record Alternative(About about, String name) {}

    static List<Need> parse(Tsv.Row row, int column) {
        List<Need> needs = new ArrayList<>();
        for (String text : row.list(column)) {
            List<Alternative> alternatives = new ArrayList<>();
            int colon = text.indexOf(':');
            About about = colon < 0 ? About.ACT : about(row, text.substring(0, colon));
            for (String name : text.substring(colon + 1).split("/", -1)) {
                alternatives.add(new Alternative(about, name));
            }
            needs.add(new Need(List.copyOf(alternatives)));
        }
        return List.copyOf(needs);
    }

    private static About about(Tsv.Row row, String text) {
        return switch (text) {
            case "obj" -> About.OBJECT;
            case "subj" -> About.SUBJECT;
            case "any" -> About.ANY;
            case "rec" -> About.RECIPIENT;
            default -> throw row.wrong("need about " + text);
        };
    }
}
