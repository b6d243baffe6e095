package org.rawi.intake.page.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.text.Folding;

/** Takes the title element apart: a part that the page shows as a line of its own is the headline, the other the site. */
final class TitleParts {

    private static final String[] BORDERS = {
        " | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00AB ", " \u00BB ", " \u2022 ", "|", "_"
    };
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_PAIRS = 16;
    private static final int MOST_ELEMENTS = 20_000;

    private TitleParts() {}

    static void add(Document page, String title, Candidates candidates) {
        candidates.machine(Item.TITLE, title, "title", 3);
        List<String[]> pairs = pairs(title.strip());
        for (String[] pair : pairs) {
            for (Candidate known : candidates.of(Item.TITLE)) {
                if (Folding.fold(known.value()).equals(Folding.fold(pair[0]))) {
                    candidates.machine(Item.PUBLISHER, pair[1], "title", 1);
                    return;
                }
            }
        }
        if (!pairs.isEmpty()) {
            search(page, pairs, title.length(), candidates);
        }
    }

    private static void search(Document page, List<String[]> pairs, int longest, Candidates candidates) {
        String @Nullable [] best = null;
        int most = 0;
        int seen = 0;
        for (Element element : page.body().getAllElements()) {
            String own = ++seen > MOST_ELEMENTS ? "" : element.ownText();
            String key = own.length() > longest + 20 || own.isEmpty() ? "" : Folding.fold(own);
            int words = Folding.words(key);
            boolean heading =
                    element.normalName().equals("h1") || element.normalName().equals("h2");
            int rank = words < FEWEST_WORDS || element.closest("a") != null ? 0 : words + (heading ? 100 : 0);
            for (String[] pair : pairs) {
                if (rank > most && key.equals(Folding.fold(pair[0]))) {
                    best = pair;
                    most = rank;
                }
            }
        }
        if (best != null) {
            candidates.add(Item.TITLE, best[0], "title", Origin.VISIBLE, 3);
            candidates.machine(Item.PUBLISHER, best[1], "title", 1);
        }
    }

    /** Each way to cut it in two: what may be the headline, and what is left. */
    private static List<String[]> pairs(String title) {
        List<String[]> pairs = new ArrayList<>();
        for (String border : BORDERS) {
            for (int at = title.indexOf(border);
                    at > 0 && pairs.size() < MOST_PAIRS;
                    at = title.indexOf(border, at + 1)) {
                String before = title.substring(0, at).strip();
                String behind = title.substring(at + border.length()).strip();
                pairs.add(new String[] {before, behind});
                pairs.add(new String[] {behind, before});
            }
        }
        return pairs;
    }
}
