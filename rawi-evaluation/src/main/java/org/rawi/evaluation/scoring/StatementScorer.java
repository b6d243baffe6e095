package org.rawi.evaluation.scoring;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rawi.Reading;
import org.rawi.reading.Act;
import org.rawi.reading.Actor;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Statement;

/** Scores statements: matched where the words of their contents overlap by half. */
final class StatementScorer {
    private final Tally tally;
    private final Labels<Act> acts;
    private final Names names = new Names();

    private record Wanted(GoldArticle.Statement statement, BitSet content) {}

    private record Got(Statement statement, BitSet content, List<String> speakers, List<String> via) {}

    StatementScorer(Tally tally, Labels<Act> acts) {
        this.tally = tally;
        this.acts = acts;
    }

    void score(GoldArticle gold, Reading reading, WordIndex words) {
        Map<String, String> actors = new HashMap<>();
        for (Actor actor : reading.actors()) {
            actors.put(actor.id(), actor.name());
        }
        List<Wanted> wanted = gold.statements().stream()
                .map(each -> new Wanted(each, words.of(each.content())))
                .toList();
        List<Got> got = reading.statements().stream()
                .map(each -> new Got(
                        each,
                        words.of(Span.of(each.content())),
                        named(each.speakers().stream(), actors),
                        named(
                                each.chain().stream()
                                        .filter(link -> link.link() == LinkKind.REPORTED)
                                        .map(Link::actor),
                                actors)))
                .toList();
        Pairing<Wanted, Got> pairing = new Pairing<>(wanted, got, StatementScorer::weight);
        tally.add(
                "statement",
                pairing.pairs().size(),
                pairing.extra().size(),
                pairing.missed().size());
        pairing.missed().forEach(each -> tally.mark(recall(each), false));
        int attributed = 0;
        for (Pairing.Pair<Wanted, Got> pair : pairing.pairs()) {
            tally.mark(recall(pair.gold()), true);
            content(pair.gold().content, pair.found().content);
            attributed += parts(pair.gold().statement, pair.found(), words) ? 1 : 0;
            via(pair.gold().statement, pair.found());
            acts.pair(pair.gold().statement.act(), pair.found().statement.act());
        }
        tally.add("joint", attributed, got.size() - attributed, wanted.size() - attributed);
    }

    private static double weight(Wanted wanted, Got got) {
        double overlap = WordIndex.overlap(wanted.content, got.content);
        return overlap >= 0.5 ? overlap : 0;
    }

    private static String recall(Wanted wanted) {
        return "recall." + wanted.statement.form().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> named(Stream<String> ids, Map<String, String> actors) {
        return ids.map(actors::get).filter(Objects::nonNull).toList();
    }

    private void content(BitSet wanted, BitSet got) {
        BitSet both = (BitSet) wanted.clone();
        both.and(got);
        int common = both.cardinality();
        tally.add("content", common, got.cardinality() - common, wanted.cardinality() - common);
    }

    /** Marks the parts of a matched statement; true when speaker and source are right. */
    private boolean parts(GoldArticle.Statement gold, Got got, WordIndex words) {
        Statement found = got.statement;
        List<Span> source = Span.ofNullable(found.source());
        List<Span> cue = Span.of(found.cue());
        boolean rightSource = WordIndex.alike(words.of(gold.source()), words.of(source));
        boolean rightSpeaker = names.isSpeaker(gold.speaker(), got.speakers);
        tally.mark("source", rightSource);
        tally.mark("source.exact", gold.source().equals(source));
        tally.mark("cue", WordIndex.alike(words.of(gold.cue()), words.of(cue)));
        tally.mark("cue.exact", Span.sorted(gold.cue()).equals(Span.sorted(cue)));
        tally.mark(
                "addressee", WordIndex.alike(words.of(gold.addressee()), words.of(Span.ofNullable(found.addressee()))));
        tally.mark("speaker", rightSpeaker);
        tally.mark("act", gold.act() == found.act());
        tally.mark("form", gold.form() == found.form());
        return rightSpeaker && rightSource;
    }

    private void via(GoldArticle.Statement gold, Got got) {
        String wanted = gold.via();
        boolean hit = wanted != null && got.via.stream().anyMatch(name -> names.same(wanted, name));
        boolean extra = wanted == null && !got.via.isEmpty();
        tally.add("via", hit ? 1 : 0, extra ? 1 : 0, wanted != null && !hit ? 1 : 0);
    }
}
