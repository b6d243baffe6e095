package org.rawi.intake.page.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.intake.page.date.DateReader;
import org.rawi.intake.page.label.Labels;
import org.rawi.intake.text.Folding;
import org.rawi.intake.text.Letters;

/** Elects the byline: the names given by the place whose best name is given by the most places. */
final class BylineVote {

    private static final int LONGEST_NAME = 6;
    private static final String[] DASHES = {" - ", " \u2013 ", " \u2014 "};
    private static final String SEPARATORS = Letters.LIST_SEPARATORS + "/&\u2022\n";

    private final List<Candidate> candidates;
    private final String publisher;

    BylineVote(Candidates candidates, String publisher) {
        this.candidates = candidates.of(Item.BYLINE);
        this.publisher = Folding.fold(publisher);
    }

    List<String> elect() {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            for (String name : names(candidate.value())) {
                bySource.computeIfAbsent(candidate.from(), from -> new ArrayList<>())
                        .add(name);
                votes.merge(Folding.fold(name), candidate.weight(), Integer::sum);
            }
        }
        List<String> best = List.of();
        int most = 0;
        for (List<String> names : bySource.values()) {
            int highest = names.stream()
                    .mapToInt(name -> votes.getOrDefault(Folding.fold(name), 0))
                    .max()
                    .orElse(0);
            if (highest > most) {
                best = names;
                most = highest;
            }
        }
        return distinct(best);
    }

    private static List<String> distinct(List<String> names) {
        Set<String> seen = new LinkedHashSet<>();
        return names.stream().filter(name -> seen.add(Folding.fold(name))).toList();
    }

    /** The names in a byline: labels, dates, places and the publisher's own name off. */
    List<String> names(String byline) {
        List<String> names = new ArrayList<>();
        for (String part : Texts.split(withoutDate(byline), SEPARATORS)) {
            String name = withoutPlace(withoutLabel(part));
            if (isName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String withoutLabel(String part) {
        String name = Labels.withoutJoints(part);
        for (Labels.Labelled label = Labels.of(name); label != null; label = Labels.of(name)) {
            name = label.rest();
        }
        return name;
    }

    private static String withoutDate(String byline) {
        DateReader.Found date = DateReader.find(byline);
        return date == null ? byline : byline.substring(0, date.start()) + "\n" + byline.substring(date.end());
    }

    /** Of two parts around a dash, the one that is no publisher and no single word, as places are. */
    private String withoutPlace(String name) {
        for (String dash : DASHES) {
            int at = name.indexOf(dash);
            if (at > 0) {
                String first = Labels.withoutMarks(name.substring(0, at));
                String second = Labels.withoutMarks(name.substring(at + dash.length()));
                boolean secondIsPlace = second.indexOf(' ') < 0 && first.indexOf(' ') > 0;
                return secondIsPlace || Folding.fold(second).equals(publisher) ? first : second;
            }
        }
        return name;
    }

    private boolean isName(String name) {
        String key = Folding.fold(name);
        int words = Folding.words(key);
        return key.length() >= 3
                && words <= LONGEST_NAME
                && key.indexOf('0') < 0
                && !name.contains("@")
                && !name.contains("://")
                && !key.equals(publisher)
                && !Labels.isGeneric(name);
    }
}
