package org.rawi.intake.page.metadata;

import java.util.ArrayList;
import java.util.List;
import org.rawi.intake.text.Folding;

/** Elects the title: what several places say counts together, a site's name behind or before it set aside. */
final class TitleVote {

    private static final String[] BORDERS = {
        " | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00AB ", " \u00BB ", " \u2022 ", "|", "_"
    };

    private final List<Candidate> candidates;
    private final String publisher;

    TitleVote(Candidates candidates, String publisher) {
        this.candidates = candidates.of(Item.TITLE);
        this.publisher = Folding.fold(publisher);
    }

    private record Title(String text, String key, int weight) {}

    /** The empty string when nobody says anything. */
    String elect() {
        List<Title> titles = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String text = withoutSite(candidate.value());
            String key = Folding.fold(text);
            if (!key.isEmpty() && !key.equals(publisher)) {
                titles.add(new Title(text, key, candidate.weight()));
            }
        }
        Title best = null;
        int most = -1;
        for (Title title : titles) {
            int votes = votes(title, titles);
            if (votes > most) {
                best = title;
                most = votes;
            }
        }
        return best == null ? "" : best.text();
    }

    /** Its own votes and those for the same words; what is cut short votes for the whole. */
    private static int votes(Title title, List<Title> all) {
        int votes = 0;
        for (Title other : all) {
            votes += other.key().equals(title.key()) || isCutFrom(other, title) ? other.weight() : 0;
        }
        return votes;
    }

    private static boolean isCutFrom(Title cut, Title whole) {
        boolean dots = cut.text().endsWith("...") || cut.text().endsWith("\u2026");
        return dots && cut.key().length() >= 20 && whole.key().startsWith(cut.key());
    }

    private String withoutSite(String text) {
        for (String border : BORDERS) {
            int last = text.lastIndexOf(border);
            int first = text.indexOf(border);
            if (last > 0 && isSite(text.substring(last + border.length()), text.substring(0, last))) {
                return text.substring(0, last).strip();
            }
            if (first > 0 && isSite(text.substring(0, first), text.substring(first + border.length()))) {
                return text.substring(first + border.length()).strip();
            }
        }
        return text;
    }

    /** Whether a part is the site's name: it is known as that, or another place gives the rest alone. */
    private boolean isSite(String part, String rest) {
        String key = Folding.fold(part);
        if (!key.isEmpty() && key.equals(publisher)) {
            return true;
        }
        String restKey = Folding.fold(rest);
        for (Candidate candidate : candidates) {
            if (Folding.fold(candidate.value()).equals(restKey)) {
                return true;
            }
        }
        return false;
    }
}
