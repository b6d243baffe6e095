package org.rawi.evaluation.scoring;

import java.util.BitSet;
import java.util.List;
import org.rawi.Reading;
import org.rawi.reading.Time;

/** Scores calendar expressions: matched where they share a word. */
final class TimeScorer {
    private static final String INTERVAL = "/";

    private final Tally tally;

    private record Wanted(GoldArticle.Time time, BitSet words) {}

    private record Got(Time time, BitSet words) {}

    TimeScorer(Tally tally) {
        this.tally = tally;
    }

    void score(GoldArticle gold, Reading reading, WordIndex words) {
        List<Wanted> wanted = gold.times().stream()
                .map(each -> new Wanted(each, words.of(List.of(each.span()))))
                .toList();
        List<Got> got = reading.times().stream()
                .map(each -> new Got(each, words.of(List.of(Span.of(each.anchor())))))
                .toList();
        Pairing<Wanted, Got> pairing = new Pairing<>(wanted, got, (w, g) -> WordIndex.overlap(w.words, g.words));
        tally.add(
                "time",
                pairing.pairs().size(),
                pairing.extra().size(),
                pairing.missed().size());
        for (Pairing.Pair<Wanted, Got> pair : pairing.pairs()) {
            GoldArticle.Time time = pair.gold().time;
            Time found = pair.found().time;
            tally.mark("time.type", time.type() == found.type());
            tally.mark("time.exact", time.span().equals(Span.of(found.anchor())));
            String value = found.value();
            if (time.value() != null) {
                tally.mark("time.value", time.value().equals(value));
            } else if (value != null && !value.isEmpty() && !value.contains(INTERVAL)) {
                tally.add("time.given", 1, 0, 0);
            }
        }
    }
}
