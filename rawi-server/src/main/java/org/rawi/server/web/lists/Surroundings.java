package org.rawi.server.web.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Document;
import org.rawi.store.Library;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.StatementEntry;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** The paragraphs that findings stand in, with the one before: what it takes to judge them. For one request. */
public final class Surroundings {

    private static final int FAR = 600;

    private final Library library;
    private final Map<Long, Document> documents = new HashMap<>();

    /** Those of findings of this library. */
    public Surroundings(Library library) {
        this.library = library;
    }

    /** Those of a statement, what it consists of being hits. */
    public List<Bit> of(StatementEntry entry) {
        List<Anchor> anchors = new ArrayList<>(entry.statement().content());
        anchors.addAll(entry.statement().cue());
        if (entry.statement().source() != null) {
            anchors.add(entry.statement().source());
        }
        return around(document(entry.article().number()), anchors);
    }

    /** Those of an event, its trigger being the hit. */
    public List<Bit> of(EventEntry entry) {
        return around(document(entry.article().number()), List.of(entry.event().trigger()));
    }

    private @Nullable Document document(long article) {
        return documents.computeIfAbsent(article, number -> {
            ArticleView view = library.article(number);
            return view == null ? null : view.reading().document();
        });
    }

    private static List<Bit> around(@Nullable Document document, List<Anchor> anchors) {
        if (document == null || anchors.isEmpty()) {
            return List.of();
        }
        Field field = anchors.get(0).in();
        String text = field == Field.TITLE ? document.title() : document.text();
        List<Anchor> sorted = anchors.stream()
                .filter(anchor -> anchor.in() == field && anchor.end() <= text.length())
                .sorted(Comparator.naturalOrder())
                .toList();
        int first = sorted.get(0).start();
        int last = sorted.get(sorted.size() - 1).end();
        int start = Math.max(first - FAR, before(text, before(text, first) - 1));
        int end = text.indexOf('\n', last) < 0 ? text.length() : text.indexOf('\n', last);
        return bits(text, start, Math.min(end, last + FAR), sorted);
    }

    /** Where the last paragraph that has words before here begins. */
    private static int before(String text, int here) {
        int at = here;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    private static List<Bit> bits(String text, int start, int end, List<Anchor> hits) {
        List<Bit> bits = new ArrayList<>();
        int from = start;
        for (Anchor hit : hits) {
            int begin = Math.max(from, hit.start());
            if (begin < hit.end() && hit.end() <= end) {
                add(bits, text.substring(from, begin), false);
                add(bits, text.substring(begin, hit.end()), true);
                from = hit.end();
            }
        }
        add(bits, text.substring(from, end), false);
        return bits;
    }

    private static void add(List<Bit> bits, String text, boolean hit) {
        if (!text.isEmpty()) {
            bits.add(new Bit(text, hit));
        }
    }
}
