package org.rawi.evaluation.scoring;

import java.util.BitSet;
import org.rawi.Reading;
import org.rawi.reading.Act;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Furniture;

/** Compares readings with gold, article by article, and adds up. */
final class Scorer {
    private final Tally tally = new Tally();
    private final Labels<Act> acts = new Labels<>(Act.class);
    private final Labels<EventType> types = new Labels<>(EventType.class);
    private final Labels<EventStatus> statuses = new Labels<>(EventStatus.class);
    private final StatementScorer statements = new StatementScorer(tally, acts);
    private final EventScorer events = new EventScorer(tally, types, statuses);
    private final TimeScorer times = new TimeScorer(tally);
    private int articles;

    void add(GoldArticle gold, Reading reading) {
        WordIndex words = new WordIndex(gold.article());
        statements.score(gold, reading, words);
        events.score(gold, reading, words);
        times.score(gold, reading, words);
        furniture(gold, reading, words);
        articles++;
    }

    private void furniture(GoldArticle gold, Reading reading, WordIndex words) {
        BitSet wanted = words.of(gold.furniture());
        BitSet got = words.of(Span.of(
                reading.document().furniture().stream().map(Furniture::anchor).toList()));
        BitSet both = (BitSet) wanted.clone();
        both.and(got);
        int common = both.cardinality();
        tally.add("furniture", common, got.cardinality() - common, wanted.cardinality() - common);
    }

    Scores scores() {
        return new Scores(articles, tally, acts, types, statuses);
    }
}
