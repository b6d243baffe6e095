package org.rawi.server.web.lists;

import java.util.ArrayList;
import java.util.List;
import org.rawi.store.query.Snippet;
import org.rawi.text.Anchor;

/** A part of a snippet that is a hit, or is not. */
public record Bit(String text, boolean hit) {

    /** The parts of a snippet, in their order. */
    public static List<Bit> of(Snippet snippet) {
        Anchor stretch = snippet.stretch();
        List<Bit> bits = new ArrayList<>();
        int from = 0;
        for (Anchor hit : snippet.hits()) {
            int start = hit.start() - stretch.start();
            int end = hit.end() - stretch.start();
            if (start >= from && end <= stretch.text().length()) {
                add(bits, stretch.text().substring(from, start), false);
                add(bits, stretch.text().substring(start, end), true);
                from = end;
            }
        }
        add(bits, stretch.text().substring(from), false);
        return bits;
    }

    private static void add(List<Bit> bits, String text, boolean hit) {
        if (!text.isEmpty()) {
            bits.add(new Bit(text, hit));
        }
    }
}
