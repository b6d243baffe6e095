package org.rawi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rawi.Article;
import org.rawi.intake.host.HostLines;
import org.rawi.intake.page.Page;
import org.rawi.reading.Furniture;
import org.rawi.reading.FurnitureKind;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/**
 * Holds articles back, a batch at a time, to see which lines recur on their hosts. From pages these lines are cut; in
 * texts, which are never changed, they are marked.
 */
final class HostFurniture implements Consumer<Incoming> {

    private static final int BATCH = 128;

    private final Consumer<Incoming> sink;
    private final List<Incoming> waiting = new ArrayList<>();

    HostFurniture(Consumer<Incoming> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(Incoming incoming) {
        waiting.add(incoming);
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    /** Hands on what is held back. Each batch is judged by itself, so that a resumed run gives the same. */
    void flush() {
        HostLines lines = new HostLines();
        Incoming.Arrived last = null;
        for (Incoming incoming : waiting) {
            if (incoming instanceof Incoming.Arrived arrived) {
                last = arrived;
                String host = host(arrived.article());
                if (!host.isEmpty()) {
                    lines.learn(host, arrived.article().text());
                }
            }
        }
        for (Incoming incoming : waiting) {
            sink.accept(
                    incoming instanceof Incoming.Arrived arrived ? cleaned(arrived, lines, arrived == last) : incoming);
        }
        waiting.clear();
    }

    private static Incoming.Arrived cleaned(Incoming.Arrived arrived, HostLines lines, boolean last) {
        Article article = arrived.article();
        String host = host(article);
        Mark behind = last ? arrived.behind() : null;
        Page page = arrived.page();
        if (host.isEmpty()) {
            return new Incoming.Arrived(arrived.where(), article, page, List.of(), behind);
        }
        if (page == null) {
            return new Incoming.Arrived(arrived.where(), article, null, marked(host, article.text(), lines), behind);
        }
        Page cut = page.without(line -> lines.isFurniture(host, line), "host-line");
        return new Incoming.Arrived(arrived.where(), cut.article(), cut, List.of(), behind);
    }

    private static List<Furniture> marked(String host, String text, HostLines lines) {
        List<Furniture> marked = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            String plain = line.strip();
            if (!plain.isEmpty() && lines.isFurniture(host, plain)) {
                int from = start + line.indexOf(plain);
                marked.add(new Furniture(
                        new Anchor(Field.BODY, from, from + plain.length(), plain), FurnitureKind.NAVIGATION));
            }
            start = end + 1;
        }
        return marked;
    }

    /** What articles of one origin share: the host of their address, else the publisher's name. */
    private static String host(Article article) {
        String url = article.url();
        if (url != null) {
            int start = url.indexOf("//");
            int end = start < 0 ? -1 : url.indexOf('/', start + 2);
            return start < 0 ? "" : url.substring(start + 2, end < 0 ? url.length() : end);
        }
        return article.publisher() == null ? "" : article.publisher();
    }
}
