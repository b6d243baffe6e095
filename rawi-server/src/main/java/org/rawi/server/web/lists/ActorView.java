package org.rawi.server.web.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.reading.Actor;
import org.rawi.server.web.Counted;
import org.rawi.server.web.Frame;
import org.rawi.store.Library;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Slice;
import org.rawi.store.query.StatementEntry;
import org.rawi.store.query.Subject;

/**
 * A person or body with all that a library tells of them.
 *
 * @param offices as articles give them, latest first
 * @param namings the latest articles that name them, and how
 * @param months how many statements a month, earliest first
 * @param others with whom they speak or of whom, commonest first
 * @param events what they took part in, by type
 */
public record ActorView(
        ActorEntry actor,
        List<Office> offices,
        List<Naming> namings,
        List<Tally> months,
        List<Tally> acts,
        List<Tally> others,
        List<Tally> outlets,
        List<Tally> events,
        List<Tally> partners,
        List<StatementEntry> statements,
        List<EventEntry> happened,
        List<AgendaEntry> due) {

    private static final int RECENT_ARTICLES = 12;
    private static final int MOST = 8;

    /** Copies the lists. */
    public ActorView {
        offices = List.copyOf(offices);
        namings = List.copyOf(namings);
        months = List.copyOf(months);
        acts = List.copyOf(acts);
        others = List.copyOf(others);
        outlets = List.copyOf(outlets);
        events = List.copyOf(events);
        partners = List.copyOf(partners);
        statements = List.copyOf(statements);
        happened = List.copyOf(happened);
        due = List.copyOf(due);
    }

    /**
     * An office that articles give somebody.
     *
     * @param article the latest that does
     */
    public record Office(String title, ArticleEntry article) {}

    /**
     * How an article names somebody.
     *
     * @param key of the actor in the article's reading
     */
    public record Naming(ArticleEntry article, String name, String key) {}

    /** A count, and where what is counted is listed. */
    public record Tally(String label, long count, String href) {}

    /** All that is known of an actor. */
    public static ActorView of(Library library, Counted counted, Frame frame, ActorEntry actor) {
        long number = actor.actor().number();
        List<Facet> said = counted.facets(Subject.STATEMENTS, Filter.NONE.speaker(number));
        List<Facet> did = counted.facets(Subject.EVENTS, Filter.NONE.actor(number));
        String statements = "/statements?speaker=" + number + "&";
        String events = "/events?actor=" + number + "&";
        List<Tally> months = new ArrayList<>(tallies(frame, said, "month", statements, number, Integer.MAX_VALUE));
        Collections.reverse(months);
        Map<String, Office> offices = new LinkedHashMap<>();
        List<Naming> namings = new ArrayList<>();
        named(library, number, offices, namings);
        return new ActorView(
                actor,
                List.copyOf(offices.values()),
                namings,
                months,
                tallies(frame, said, "act", statements, number, Integer.MAX_VALUE),
                tallies(frame, said, "actor", statements, number, MOST),
                tallies(frame, said, "outlet", statements, number, MOST),
                tallies(frame, did, "type", events, number, Integer.MAX_VALUE),
                tallies(frame, did, "actor", "/events?", number, MOST),
                library.statements(Filter.NONE.speaker(number), Slice.first(5)).items(),
                library.events(Filter.NONE.actor(number), Slice.first(5)).items(),
                library.agenda(Filter.NONE.actor(number), Slice.first(5)).items());
    }

    private static List<Tally> tallies(
            Frame frame, List<Facet> facets, String name, String address, long self, int most) {
        List<Tally> all = new ArrayList<>();
        for (Facet facet : facets) {
            if (!facet.name().equals(name)) {
                continue;
            }
            for (Facet.Value value : facet.values()) {
                boolean other = !name.equals("actor") || !value.value().equals(Long.toString(self));
                if (other && all.size() < most) {
                    all.add(new Tally(
                            Labels.of(frame, name, value.value(), value.label()),
                            value.count(),
                            address + name + "=" + ListQuery.encoded(value.value())));
                }
            }
        }
        return all;
    }

    private static void named(Library library, long number, Map<String, Office> offices, List<Naming> namings) {
        Slice latest = Slice.first(RECENT_ARTICLES);
        for (ArticleEntry entry :
                library.articles(Filter.NONE.actor(number), latest).items()) {
            ArticleView article = library.article(entry.number());
            if (article == null) {
                continue;
            }
            for (Actor actor : article.reading().actors()) {
                ActorReference known = article.actors().get(actor.id());
                if (known != null && known.number() == number) {
                    actor.roles().forEach(role -> offices.putIfAbsent(role, new Office(role, entry)));
                    namings.add(new Naming(entry, actor.name(), actor.key()));
                }
            }
        }
    }

    /** The last word of the name, by which others like it are found. */
    public static String familyName(ActorView view) {
        String name = view.actor().actor().name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The largest count of a list, for bars. */
    public static long most(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::count).max().orElse(1);
    }
}
