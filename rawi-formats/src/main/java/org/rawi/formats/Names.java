package org.rawi.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.Link;
import org.rawi.reading.Party;

/** Names for the ids of a reading's actors. */
final class Names {

    private final Map<String, String> byId = new HashMap<>();

    Names(Reading reading) {
        for (Actor actor : reading.actors()) {
            byId.put(actor.id(), actor.name());
        }
    }

    String of(@Nullable String actor) {
        return actor == null ? "" : byId.getOrDefault(actor, actor);
    }

    String of(List<String> actors) {
        return actors.stream().map(this::of).collect(Collectors.joining("; "));
    }

    String ofParties(List<Party> parties) {
        return parties.stream()
                .map(party -> party.actor() == null ? party.anchor().text() : of(party.actor()))
                .collect(Collectors.joining("; "));
    }

    String ofChain(List<Link> chain) {
        return chain.stream().map(link -> of(link.actor())).collect(Collectors.joining(" > "));
    }
}
