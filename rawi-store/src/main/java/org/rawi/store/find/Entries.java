package org.rawi.store.find;

import java.util.ArrayList;
import java.util.List;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Event;
import org.rawi.reading.Link;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.store.base.Moments;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.Numbers;
import org.rawi.store.query.StatementEntry;

/** Makes entries of lists from unpacked articles. */
final class Entries {
    private Entries() {}

    static StatementEntry statement(Decoded article, int place, long saying, int appearances) {
        Statement statement = article.reading().statements().get(place);
        List<String> ids = new ArrayList<>(statement.speakers());
        ids.addAll(statement.addressees());
        ids.addAll(statement.about());
        chain(statement.chain(), ids);
        return new StatementEntry(
                Numbers.of(article.entry().number(), place),
                saying,
                statement,
                article.entry(),
                article.actors(ids),
                article.names(ids),
                appearances,
                article.touched().contains(statement.key()));
    }

    static EventEntry event(Decoded article, int place, long deed, String day, int tellings) {
        Event event = article.reading().events().get(place);
        List<String> ids = new ArrayList<>();
        parties(event.actors(), ids);
        parties(event.recipients(), ids);
        chain(event.chain(), ids);
        return new EventEntry(
                Numbers.of(article.entry().number(), place),
                deed,
                event,
                day,
                article.entry(),
                article.actors(ids),
                article.names(ids),
                tellings,
                article.touched().contains(event.key()));
    }

    static AgendaEntry agenda(Decoded article, int place, List<EventEntry> outcomes) {
        AgendaItem item = article.reading().agenda().get(place);
        return new AgendaEntry(
                Numbers.of(article.entry().number(), place),
                item,
                article.reading().events().stream()
                        .filter(event -> event.id().equals(item.event()))
                        .findFirst()
                        .orElse(null),
                article.reading().statements().stream()
                        .filter(statement -> statement.id().equals(item.statement()))
                        .findFirst()
                        .orElse(null),
                article.entry(),
                article.actors(item.parties()),
                article.names(item.parties()),
                outcomes);
    }

    /** The day an article was published, empty when unknown. */
    static String day(Decoded article) {
        return Moments.day(article.entry().publishedAt());
    }

    private static void parties(List<Party> parties, List<String> ids) {
        for (Party party : parties) {
            String actor = party.actor();
            if (actor != null) {
                ids.add(actor);
            }
        }
    }

    private static void chain(List<Link> chain, List<String> ids) {
        chain.forEach(link -> ids.add(link.actor()));
    }
}
