package org.rawi.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.Event;
import org.rawi.reading.EventStatus;
import org.rawi.reading.Party;
import org.rawi.reading.Time;

/** The events of a reading as PLOVER records, one JSON object a line, with the collapses that PLOVER asks for. */
final class PloverJson {
    private final Reading reading;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Time> times = new HashMap<>();
    private final JsonOut out;
    private final JsonGenerator json;

    private PloverJson(Reading reading, JsonGenerator json) {
        this.reading = reading;
        this.json = json;
        out = new JsonOut(json);
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        reading.times().forEach(time -> times.put(time.id(), time));
    }

    /** Lines, each with its end; empty for a reading without events. */
    static String lines(Reading reading) {
        StringBuilder lines = new StringBuilder();
        for (Event event : reading.events()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = ReadingJson.JSON.createGenerator(line)) {
                new PloverJson(reading, json).write(event);
            } catch (IOException impossible) {
                throw new UncheckedIOException("writing to memory", impossible);
            }
            lines.append(Surrogates.escapeLone(line.toString())).append('\n');
        }
        return lines.toString();
    }

    private void write(Event event) throws IOException {
        Time time = event.timeId() == null ? null : times.get(event.timeId());
        String published = reading.document().publishedAt();
        PloverDate date = PloverDate.of(time == null ? null : time.value(), published);
        Plover plover = Plover.of(event);
        out.open();
        out.text("id", reading.document().id() + "#" + event.id());
        out.text("date", date.day());
        out.text("dateFrom", date.from());
        out.word("type", plover.type());
        out.text("mode", plover.mode());
        out.text("quad", Plover.quad(plover.type()));
        out.texts("contexts", event.contexts());
        out.text("cameo", plover.cameo());
        out.list("actors", event.actors(), this::party);
        out.list("recipients", event.recipients(), this::party);
        out.flag("complete", Plover.complete(plover.type(), event));
        out.flag("historical", date.isHistorical(published));
        out.flag("future", event.status() == EventStatus.PLANNED);
        out.flag("hypothetical", event.status() == EventStatus.HYPOTHETICAL);
        out.flag("negation", event.status() == EventStatus.DENIED);
        underlying(event, plover);
        out.text("place", event.place() == null ? null : event.place().text());
        out.list("figures", event.figures(), figure -> {
            out.open();
            out.text("kind", figure.kind());
            out.number("value", figure.value());
            out.close();
        });
        out.anchor("trigger", event.trigger());
        out.text("claimedIn", event.claimedIn());
        document(event);
        out.close();
    }

    /** What the text tells, where PLOVER's name for it differs. */
    private void underlying(Event event, Plover plover) throws IOException {
        if (plover.type() == event.type()) {
            out.absent("underlying");
            return;
        }
        out.field("underlying");
        out.open();
        out.word("type", event.type());
        out.text("mode", event.mode());
        out.text("cameo", event.cameo());
        out.close();
    }

    private void party(Party party) throws IOException {
        Actor actor = party.actor() == null ? null : actors.get(party.actor());
        out.open();
        out.text("text", party.anchor().text());
        out.text("name", actor == null ? null : actor.name());
        out.text("nameEn", actor == null ? null : actor.nameEn());
        out.text("register", actor == null ? null : actor.register());
        out.text("country", actor == null ? null : actor.country());
        out.texts("sectors", actor == null ? List.of() : actor.sectors());
        out.close();
    }

    private void document(Event event) throws IOException {
        out.field("document");
        out.open();
        out.text("id", reading.document().id());
        out.text("url", reading.document().url());
        out.text("publisher", name(reading.document().publisher()));
        out.text("publishedAt", reading.document().publishedAt());
        out.list("chain", event.chain(), link -> json.writeString(name(link.actor())));
        out.close();
    }

    private @Nullable String name(@Nullable String id) {
        Actor actor = id == null ? null : actors.get(id);
        return actor == null ? id : actor.name();
    }
}
