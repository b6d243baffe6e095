package org.rawi.store.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.Event;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.store.write.Part.Role;

/** Who has which part in the findings of one reading. */
final class Parts {
    private final Map<String, Long> numbers;
    private final Set<Part> parts = new LinkedHashSet<>();

    private Parts(Map<String, Long> numbers) {
        this.numbers = numbers;
    }

    /** The parts of a reading's actors in what was not rejected, each once; {@code numbers} gives the library's actors by the reading's ids. */
    static Set<Part> of(Reading reading, Set<String> rejected, Map<String, Long> numbers) {
        Parts parts = new Parts(numbers);
        numbers.keySet().forEach(id -> parts.add(0, Role.NAMED, id));
        int place = 0;
        for (Statement statement : reading.statements()) {
            if (!rejected.contains(statement.id())) {
                parts.add(place, Role.SPEAKER, statement.speakers());
                parts.add(place, Role.ADDRESSEE, statement.addressees());
                parts.add(place, Role.ABOUT, statement.about());
                parts.add(place, Role.REPORTER, reporters(statement));
            }
            place++;
        }
        place = 0;
        for (Event event : reading.events()) {
            if (!rejected.contains(event.id())) {
                parts.addParties(place, Role.DOER, event.actors());
                parts.addParties(place, Role.RECIPIENT, event.recipients());
            }
            place++;
        }
        place = 0;
        for (AgendaItem item : reading.agenda()) {
            parts.add(place++, Role.PARTY, item.parties());
        }
        return parts.parts;
    }

    private static List<String> reporters(Statement statement) {
        return statement.chain().stream()
                .filter(link -> link.link() == LinkKind.REPORTED)
                .map(Link::actor)
                .toList();
    }

    private void add(int place, Role role, List<String> ids) {
        ids.forEach(id -> add(place, role, id));
    }

    private void addParties(int place, Role role, List<Party> parties) {
        parties.forEach(party -> add(place, role, party.actor()));
    }

    private void add(int place, Role role, @Nullable String id) {
        Long number = id == null ? null : numbers.get(id);
        if (number != null) {
            parts.add(new Part(place, role, number));
        }
    }
}
