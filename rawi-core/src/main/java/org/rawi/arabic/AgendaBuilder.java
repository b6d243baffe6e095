package org.rawi.arabic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.agenda.AgendaFinding;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Event;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;

/** Turns what is due into records: tied to its event, its statement and their parties. */
final class AgendaBuilder {
    private final Layers layers;
    private final List<Statement> statements;
    private final List<Event> events;

    /** The statements and events stand in the order of the layers. */
    AgendaBuilder(Layers layers, List<Statement> statements, List<Event> events) {
        this.layers = layers;
        this.statements = statements;
        this.events = events;
    }

    List<AgendaItem> build() {
        List<AgendaItem> items = new ArrayList<>();
        for (AgendaFinding found : layers.agenda()) {
            Event event = found.event() == AgendaFinding.NONE ? null : events.get(found.event());
            Statement statement = found.statement() == AgendaFinding.NONE ? null : statements.get(found.statement());
            items.add(new AgendaItem(
                    layers.text().anchor(found.start(), found.end()),
                    found.kind(),
                    event == null ? null : event.id(),
                    statement == null ? null : statement.id(),
                    found.due(),
                    parties(found, event, statement)));
        }
        return items;
    }

    /** The parties of the event; without one, who promises, or who demands and of whom. */
    private static List<String> parties(AgendaFinding found, @Nullable Event event, @Nullable Statement statement) {
        Set<String> parties = new LinkedHashSet<>();
        if (event != null) {
            add(parties, event.actors());
            add(parties, event.recipients());
        }
        boolean speaks = switch (found.kind()) {
            case PROMISED, DEMANDED -> parties.isEmpty();
            case SCHEDULED -> false;
        };
        if (speaks && statement != null) {
            parties.addAll(statement.speakers());
            parties.addAll(statement.addressees());
        }
        return List.copyOf(parties);
    }

    private static void add(Set<String> ids, List<Party> parties) {
        for (Party party : parties) {
            if (party.actor() != null) {
                ids.add(party.actor());
            }
        }
    }
}
