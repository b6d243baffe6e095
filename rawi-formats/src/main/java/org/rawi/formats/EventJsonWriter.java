package org.rawi.formats;

import java.io.IOException;
import org.rawi.reading.Event;
import org.rawi.reading.Party;

/** Writes an event. */
final class EventJsonWriter {

    private final JsonOut out;

    EventJsonWriter(JsonOut out) {
        this.out = out;
    }

    void write(Event event) throws IOException {
        out.open();
        out.text("id", event.id());
        out.text("key", event.key());
        out.anchor("trigger", event.trigger());
        out.anchors("mentions", event.mentions());
        out.word("type", event.type());
        out.text("mode", event.mode());
        out.texts("contexts", event.contexts());
        out.text("cameo", event.cameo());
        out.list("actors", event.actors(), this::party);
        out.list("recipients", event.recipients(), this::party);
        out.word("status", event.status());
        out.anchor("statusCue", event.statusCue());
        out.anchor("place", event.place());
        out.anchor("time", event.time());
        out.text("timeId", event.timeId());
        out.list("figures", event.figures(), figure -> {
            out.open();
            out.place(figure.anchor());
            out.text("kind", figure.kind());
            out.number("value", figure.value());
            out.close();
        });
        out.text("claimedIn", event.claimedIn());
        out.chain(event.chain());
        out.text("rule", event.rule());
        out.number("confidence", event.confidence());
        out.close();
    }

    private void party(Party party) throws IOException {
        out.open();
        out.place(party.anchor());
        out.text("actor", party.actor());
        out.close();
    }
}
