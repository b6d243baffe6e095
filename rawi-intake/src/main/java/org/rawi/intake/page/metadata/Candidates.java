package org.rawi.intake.page.metadata;

import java.util.ArrayList;
import java.util.List;
import org.rawi.intake.page.body.EntityText;

/** All candidates of a page, in the order in which they were found. */
final class Candidates {

    private static final int MOST = 500;
    private static final int LONGEST = 2_000;

    private final List<Candidate> all = new ArrayList<>();

    void add(Item item, String value, String from, Origin origin, int weight) {
        boolean address = item == Item.CANONICAL_URL;
        String plain = address ? value.strip() : Texts.plain(EntityText.decode(value));
        boolean fits = plain.length() <= (item == Item.DESCRIPTION ? 4 * LONGEST : LONGEST);
        if (!plain.isEmpty() && fits && all.size() < MOST) {
            Candidate candidate = new Candidate(item, plain, from, origin, weight);
            if (!all.contains(candidate)) {
                all.add(candidate);
            }
        }
    }

    void machine(Item item, String value, String from, int weight) {
        add(item, value, from, Origin.MACHINE, weight);
    }

    List<Candidate> of(Item item) {
        return all.stream().filter(candidate -> candidate.item() == item).toList();
    }

    List<Candidate> all() {
        return all;
    }
}
