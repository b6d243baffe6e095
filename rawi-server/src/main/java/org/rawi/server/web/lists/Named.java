package org.rawi.server.web.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Event;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.StatementEntry;

/**
 * Somebody, as a list names them.
 *
 * @param href their page, or null for one who has none
 */
public record Named(String name, @Nullable String href) {

    /** Who says it. */
    public static List<Named> speakers(StatementEntry entry) {
        return all(entry.statement().speakers(), entry.actors(), entry.names());
    }

    /** The name of who says it, or "". */
    public static String speaker(StatementEntry entry) {
        List<Named> speakers = speakers(entry);
        return speakers.isEmpty() ? "" : speakers.get(0).name();
    }

    /** The names that a statement's article has, as far as they are told with it. */
    public static List<String> known(StatementEntry entry) {
        return entry.names().values().stream().distinct().sorted().toList();
    }

    /** To whom it is said. */
    public static List<Named> addressees(StatementEntry entry) {
        Statement statement = entry.statement();
        if (!statement.addressees().isEmpty()) {
            return all(statement.addressees(), entry.actors(), entry.names());
        }
        return statement.addressee() == null
                ? List.of()
                : List.of(new Named(statement.addressee().text(), null));
    }

    /** Who does it. */
    public static List<Named> doers(EventEntry entry) {
        return parties(entry.event().actors(), entry.actors(), entry.names());
    }

    /** To whom it is done. */
    public static List<Named> recipients(EventEntry entry) {
        return parties(entry.event().recipients(), entry.actors(), entry.names());
    }

    /** The parties of something due. */
    public static List<Named> parties(AgendaEntry entry) {
        List<Named> parties = all(entry.item().parties(), entry.actors(), entry.names());
        Event event = entry.event();
        return parties.isEmpty() && event != null ? parties(event.actors(), entry.actors(), entry.names()) : parties;
    }

    /** The agencies and outlets that a statement's report is credited to. */
    public static List<Named> reporters(StatementEntry entry) {
        List<String> ids = entry.statement().chain().stream()
                .filter(link -> link.link() == LinkKind.REPORTED)
                .map(Link::actor)
                .toList();
        return all(ids, entry.actors(), entry.names());
    }

    static List<Named> all(List<String> ids, Map<String, ActorReference> actors, Map<String, String> names) {
        List<Named> all = new ArrayList<>();
        for (String id : ids) {
            ActorReference actor = actors.get(id);
            String name = names.get(id);
            if (actor != null) {
                all.add(of(actor));
            } else if (name != null) {
                all.add(new Named(name, null));
            }
        }
        return all;
    }

    /** An actor of the library. */
    public static Named of(ActorReference actor) {
        return new Named(actor.name(), "/actors/" + actor.number());
    }

    private static List<Named> parties(
            List<Party> parties, Map<String, ActorReference> actors, Map<String, String> names) {
        List<Named> all = new ArrayList<>();
        for (Party party : parties) {
            String id = party.actor();
            ActorReference actor = id == null ? null : actors.get(id);
            all.add(new Named(party.anchor().text(), actor == null ? null : "/actors/" + actor.number()));
        }
        return all;
    }
}
