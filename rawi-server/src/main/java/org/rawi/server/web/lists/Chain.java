package org.rawi.server.web.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rawi.reading.Link;
import org.rawi.server.web.reading.Step;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.StatementEntry;

/** The chain of a finding in a list, as steps. */
public final class Chain {

    private Chain() {}

    /** That of a statement. */
    public static List<Step> of(StatementEntry entry) {
        return of(entry.statement().chain(), entry.names(), entry.actors());
    }

    /** That of an event. */
    public static List<Step> of(EventEntry entry) {
        return of(entry.event().chain(), entry.names(), entry.actors());
    }

    private static List<Step> of(List<Link> links, Map<String, String> names, Map<String, ActorReference> actors) {
        List<Step> steps = new ArrayList<>();
        for (Link link : links) {
            String name = names.get(link.actor());
            if (name != null) {
                ActorReference actor = actors.get(link.actor());
                steps.add(new Step(
                        link.link(),
                        actor == null ? name : actor.name(),
                        actor == null ? null : "/actors/" + actor.number(),
                        link.anchor() == null ? null : link.anchor().text()));
            }
        }
        return steps;
    }
}
