package org.rawi.store.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rawi.Article;
import org.rawi.store.query.Snippet;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** Cuts the stretches out of an article that show best why a search found it. */
public final class Snippets {
    private static final int MOST = 3;
    private static final int AROUND = 90;
    private static final int WIDEST = 260;

    private Snippets() {}

    /** Up to three stretches, those with most hits, in the order of the text. */
    public static List<Snippet> of(Article article, List<Anchor> hits) {
        List<List<Anchor>> groups = new ArrayList<>();
        for (Anchor hit : hits) {
            List<Anchor> group = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!group.isEmpty()
                    && group.get(0).in() == hit.in()
                    && hit.end() - group.get(0).start() <= WIDEST) {
                group.add(hit);
            } else {
                groups.add(new ArrayList<>(List.of(hit)));
            }
        }
        List<Snippet> snippets = new ArrayList<>(groups.stream()
                .sorted(Comparator.comparing(group -> -group.size()))
                .limit(MOST)
                .map(group -> new Snippet(stretch(article, group), group))
                .toList());
        snippets.sort(Comparator.comparing(Snippet::stretch));
        return snippets;
    }

    /** The hits with what stands around them, from word to word and inside one paragraph where that is near. */
    private static Anchor stretch(Article article, List<Anchor> group) {
        Field in = group.get(0).in();
        String text = in == Field.TITLE ? article.title() : article.text();
        int first = group.get(0).start();
        int last = group.get(group.size() - 1).end();
        int start = Math.max(0, first - AROUND);
        int paragraph = text.lastIndexOf('\n', first);
        if (paragraph >= start) {
            start = paragraph + 1;
        } else if (start > 0) {
            int space = text.indexOf(' ', start);
            start = space >= 0 && space < first ? space + 1 : start;
        }
        int end = Math.min(text.length(), last + AROUND);
        int next = text.indexOf('\n', last);
        if (next >= 0 && next < end) {
            end = next;
        } else if (end < text.length()) {
            int space = text.lastIndexOf(' ', end);
            end = space > last ? space : end;
        }
        return Hits.anchor(article, in, wholeUnit(text, Math.min(start, first)), wholeUnit(text, Math.max(end, last)));
    }

    /** Not between the two units of one character. */
    private static int wholeUnit(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
