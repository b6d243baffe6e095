package org.rawi.formats;

import static org.rawi.formats.ReadingParser.anchor;
import static org.rawi.formats.ReadingParser.anchorOrNull;

import org.rawi.reading.Event;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Figure;
import org.rawi.reading.Party;

/** Parses an event; the counterpart of {@link EventJsonWriter}. */
final class EventParser {

    private EventParser() {}

    static Event event(JsonObject json) {
        return new Event(
                json.text("id"),
                json.text("key"),
                anchor(json.object("trigger")),
                json.list("mentions", ReadingParser::anchor),
                json.word("type", EventType.class),
                json.textOrNull("mode"),
                json.texts("contexts"),
                json.textOrNull("cameo"),
                json.list("actors", EventParser::party),
                json.list("recipients", EventParser::party),
                json.word("status", EventStatus.class),
                anchorOrNull(json, "statusCue"),
                anchorOrNull(json, "place"),
                anchorOrNull(json, "time"),
                json.textOrNull("timeId"),
                json.list(
                        "figures",
                        each -> new Figure(
                                anchor(each),
                                each.text("kind"),
                                each.number("value").longValue())),
                json.textOrNull("claimedIn"),
                ReadingParser.chain(json),
                json.text("rule"),
                json.number("confidence").doubleValue());
    }

    private static Party party(JsonObject json) {
        return new Party(anchor(json), json.textOrNull("actor"));
    }
}
