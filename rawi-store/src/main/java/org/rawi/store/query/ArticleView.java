package org.rawi.store.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.rawi.Reading;

/**
 * An article with what was read in it.
 *
 * @param reading with all corrections applied
 * @param actors the library's actors by the ids that the reading gives them; anonymous ones are none
 * @param numbers the library's numbers of statements and events by the ids that the reading gives them
 * @param corrected whether the reading was corrected
 * @param newest whether no newer version of this article is known; only the newest one's findings are in lists
 */
public record ArticleView(
        ArticleEntry entry,
        Reading reading,
        Map<String, ActorReference> actors,
        Map<String, Long> numbers,
        boolean corrected,
        boolean newest) {

    /** Copies the maps. */
    public ArticleView {
        actors = Map.copyOf(actors);
        numbers = Map.copyOf(numbers);
    }

    /** The numbers of the reading's statements, in their order. */
    public List<Long> statementNumbers() {
        return reading.statements().stream().map(each -> number(each.id())).toList();
    }

    /** The numbers of the reading's events, in their order. */
    public List<Long> eventNumbers() {
        return reading.events().stream().map(each -> number(each.id())).toList();
    }

    /** The numbers of the reading's agenda items, in their order. */
    public List<Long> agendaNumbers() {
        return IntStream.range(0, reading.agenda().size())
                .mapToObj(place -> Numbers.of(entry.number(), place))
                .toList();
    }

    private Long number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }
}
