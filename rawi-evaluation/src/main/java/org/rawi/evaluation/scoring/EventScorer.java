package org.rawi.evaluation.scoring;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rawi.Reading;
import org.rawi.reading.Event;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Party;

/**
 * Scores events: matched where they are of one type and their triggers share a word, or else stand in one sentence with half
 * of the parties' words shared.
 */
final class EventScorer {
    /** Types in which actors and recipients may change sides. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    private final Tally tally;
    private final Labels<EventType> types;
    private final Labels<EventStatus> statuses;

    private record Sides(EventType type, BitSet trigger, Set<Integer> sentences, BitSet actors, BitSet recipients) {

        BitSet parties() {
            return WordIndex.union(actors, recipients);
        }
    }

    private record Wanted(GoldArticle.Event event, Sides sides) {}

    private record Got(Event event, Sides sides) {}

    EventScorer(Tally tally, Labels<EventType> types, Labels<EventStatus> statuses) {
        this.tally = tally;
        this.types = types;
        this.statuses = statuses;
    }

    void score(GoldArticle gold, Reading reading, WordIndex words) {
        List<Wanted> wanted = gold.events().stream()
                .map(each ->
                        new Wanted(each, sides(words, each.type(), each.trigger(), each.actors(), each.recipients())))
                .toList();
        List<Got> got = reading.events().stream()
                .map(each -> new Got(
                        each,
                        sides(
                                words,
                                each.type(),
                                Span.of(each.trigger()),
                                spans(each.actors()),
                                spans(each.recipients()))))
                .toList();
        Pairing<Wanted, Got> pairing = new Pairing<>(wanted, got, (w, g) -> weight(w.sides, g.sides));
        tally.add(
                "event",
                pairing.pairs().size(),
                pairing.extra().size(),
                pairing.missed().size());
        pairing.missed().forEach(each -> types.missed(each.event.type()));
        pairing.extra().forEach(each -> types.extra(each.event.type()));
        int full = 0;
        for (Pairing.Pair<Wanted, Got> pair : pairing.pairs()) {
            types.pair(pair.gold().event.type(), pair.found().event.type());
            full += parties(pair.gold().sides, pair.found().sides) ? 1 : 0;
            circumstances(pair.gold().event, pair.found().event, words);
        }
        tally.add("event.full", full, got.size() - full, wanted.size() - full);
    }

    private static List<Span> spans(List<Party> parties) {
        return parties.stream().map(party -> Span.of(party.anchor())).toList();
    }

    private static Sides sides(
            WordIndex words, EventType type, Span trigger, List<Span> actors, List<Span> recipients) {
        BitSet triggering = words.of(List.of(trigger));
        return new Sides(type, triggering, words.sentences(triggering), words.of(actors), words.of(recipients));
    }

    private static double weight(Sides gold, Sides found) {
        if (gold.type != found.type) {
            return 0;
        }
        double shared = WordIndex.overlap(gold.parties(), found.parties());
        if (gold.trigger.intersects(found.trigger)) {
            return 2 + shared;
        }
        return !Collections.disjoint(gold.sentences, found.sentences) && shared >= 0.5 ? shared : 0;
    }

    /** Marks the parties of a matched event; true when both sides are right. */
    private boolean parties(Sides gold, Sides found) {
        boolean actors = WordIndex.alike(gold.actors, found.actors);
        boolean recipients = WordIndex.alike(gold.recipients, found.recipients);
        boolean right = actors && recipients
                || MUTUAL.contains(gold.type) && WordIndex.overlap(gold.parties(), found.parties()) >= 0.5;
        tally.mark("event.actors", actors);
        tally.mark("event.recipients", recipients);
        tally.mark("event.parties", right);
        return right;
    }

    private void circumstances(GoldArticle.Event gold, Event found, WordIndex words) {
        tally.mark("event.status", gold.status() == found.status());
        tally.mark("event.place", WordIndex.alike(words.of(gold.place()), words.of(Span.ofNullable(found.place()))));
        tally.mark("event.time", WordIndex.alike(words.of(gold.time()), words.of(Span.ofNullable(found.time()))));
        statuses.pair(gold.status(), found.status());
    }
}
