package org.rawi.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rawi.reading.Act;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;

/** The outcome of scoring a set of articles. */
public final class Scores {
    private static final List<String> LAYERS =
            List.of("statement", "joint", "content", "via", "event", "event.full", "time", "furniture");
    private static final List<String> STATEMENTS =
            List.of("source", "source.exact", "cue", "cue.exact", "speaker", "act", "form", "addressee");
    private static final List<String> OTHERS = List.of(
            "event.parties", "event.status", "event.place", "event.time", "time.value", "time.type", "time.exact");
    private static final List<String> FORMS = List.of("direct", "mixed", "indirect");

    private final int articles;
    private final Tally tally;
    private final Labels<Act> acts;
    private final Labels<EventType> types;
    private final Labels<EventStatus> statuses;

    Scores(int articles, Tally tally, Labels<Act> acts, Labels<EventType> types, Labels<EventStatus> statuses) {
        this.articles = articles;
        this.tally = tally;
        this.acts = acts;
        this.types = types;
        this.statuses = statuses;
    }

    /** The table, for people: layers, attributes of matched items, and how well each act, event type and status is told. */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append(articles).append(" articles\n");
        for (String layer : LAYERS) {
            Tally.Count count = tally.of(layer);
            table.append(String.format(
                    Locale.ROOT,
                    "  %-12s P %s  R %s  F1 %s   (%d right, %d extra, %d missed)\n",
                    layer,
                    rounded(count.precision()),
                    rounded(count.recall()),
                    rounded(count.f1()),
                    count.right(),
                    count.extra(),
                    count.missed()));
        }
        table.append("  on matched: ").append(shares(STATEMENTS, "")).append('\n');
        table.append("  on matched: ").append(shares(OTHERS, ""));
        table.append("   values given where gold has none: ")
                .append(tally.of("time.given").right())
                .append('\n');
        table.append("  recall by form: ").append(shares(FORMS, "recall.")).append('\n');
        table.append("  macro-F1: acts of matched statements ").append(rounded(acts.macroF1()));
        table.append("  types of all events ").append(rounded(types.macroF1()));
        table.append("  statuses of matched events ")
                .append(rounded(statuses.macroF1()))
                .append('\n');
        table.append("  acts: ").append(acts.line()).append('\n');
        table.append("  types: ").append(types.line()).append('\n');
        return table.append("  statuses: ").append(statuses.line()).append('\n').toString();
    }

    private String shares(List<String> names, String prefix) {
        return names.stream()
                .map(name -> name + " " + rounded(tally.share(prefix + name)))
                .collect(Collectors.joining("  "));
    }

    /** Three digits, the last rounded as Python does: by the exact binary value, a tie to the even digit. */
    static String rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
