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
     * A condition without alternatives; one written without a part of its own is about what the one before it is about.
     *
     * @param name a class of words, or the name of the condition
     */
    record Alternative(About about, String name) {}

    static List<Need> parse(Tsv.Row row, int column) {
        List<Need> needs = new ArrayList<>();
        for (String text : row.list(column)) {
            List<Alternative> alternatives = new ArrayList<>();
            About about = About.ACT;
            for (String alternative : text.split("/", -1)) {
                int colon = alternative.indexOf(':');
                about = colon < 0 ? about : about(row, alternative.substring(0, colon));
                alternatives.add(new Alternative(about, alternative.substring(colon + 1)));
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
            case "act" -> About.ACT;
            default -> throw row.wrong("need about " + text);
        };
    }
}
