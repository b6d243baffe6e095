package org.rawi.store.amend;

import java.util.ArrayList;
import java.util.List;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.Event;
import org.rawi.reading.Mention;
import org.rawi.reading.Statement;
import org.rawi.text.Anchor;

/**
 * What of a reading can be corrected, and what it is recognised by.
 *
 * @param id in the reading
 * @param head the words that make it: cue, trigger, or name
 * @param context the sentence around them
 */
public record Finding(String id, String key, String head, String context) {

    public static Finding of(Reading reading, Statement statement) {
        Anchor head = statement.cue().isEmpty()
                ? statement.content().get(0)
                : statement.cue().get(0);
        return new Finding(statement.id(), statement.key(), head.text(), Sentence.around(reading, head));
    }

    public static Finding of(Reading reading, Event event) {
        return new Finding(event.id(), event.key(), event.trigger().text(), Sentence.around(reading, event.trigger()));
    }

    public static Finding of(Reading reading, Actor actor) {
        List<Mention> mentions = actor.mentions();
        String context = mentions.isEmpty()
                ? ""
                : Sentence.around(reading, mentions.get(0).anchor());
        return new Finding(actor.id(), actor.key(), actor.name(), context);
    }

    static List<Finding> statements(Reading reading) {
        return reading.statements().stream()
                .map(statement -> of(reading, statement))
                .toList();
    }

    static List<Finding> events(Reading reading) {
        return reading.events().stream().map(event -> of(reading, event)).toList();
    }

    static List<Finding> actors(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        reading.actors().forEach(actor -> findings.add(of(reading, actor)));
        return findings;
    }
}
