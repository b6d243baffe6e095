package org.rawi.formats;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.reading.Document;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** A reading for people: the article with its findings marked, and a line for each of them below. */
final class ReadingText {

    private final Reading reading;
    private final Names names;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    private ReadingText(Reading reading, boolean colour) {
        this.reading = reading;
        this.names = new Names(reading);
        this.colour = colour;
    }

    static String render(Reading reading, boolean colour) {
        return new ReadingText(reading, colour).render();
    }

    private String render() {
        List<Mark> marks = Mark.of(reading);
        Document document = reading.document();
        head(document);
        if (!document.title().isEmpty()) {
            line(marked(Field.TITLE, document.title(), marks));
            line("");
        }
        if (!document.text().isEmpty()) {
            line(marked(Field.BODY, document.text(), marks));
        }
        if (!reading.statements().isEmpty() || !reading.events().isEmpty()) {
            line("");
        }
        reading.statements().forEach(this::statement);
        reading.events().forEach(this::event);
        return out.toString();
    }

    private void head(Document document) {
        StringJoiner head = new StringJoiner(" · ");
        head.add(document.id());
        if (document.publisher() != null) {
            head.add(names.of(document.publisher()));
        }
        if (document.publishedAt() != null) {
            head.add(document.publishedAt());
        }
        String line = Printable.cell("── " + head);
        line(colour ? Paint.bold(line) : line);
        if (!colour) {
            line(Paint.LEGEND);
        }
        line("");
    }

    private String marked(Field field, String text, List<Mark> marks) {
        MarkedField marked = new MarkedField(field, text, marks);
        return colour ? marked.coloured() : marked.signed();
    }

    private void statement(Statement statement) {
        String speaker = names.of(statement.speakers());
        finding(
                statement.id(),
                statement.act() + (statement.negated() ? " (negated)" : ""),
                speaker.isEmpty() ? "speaker unknown" : speaker,
                statement.cue().stream().map(Anchor::text).collect(Collectors.joining(" ")),
                text(statement.addressee()),
                names.ofChain(statement.chain()));
    }

    private void event(Event event) {
        String actors = names.ofParties(event.actors());
        String recipients = names.ofParties(event.recipients());
        finding(
                event.id(),
                event.type() + " " + event.status(),
                recipients.isEmpty() ? actors : actors + " → " + recipients,
                event.trigger().text(),
                text(event.time()),
                names.ofChain(event.chain()));
    }

    private void finding(String id, String... parts) {
        StringJoiner line = new StringJoiner(" · ", id + "  ", "");
        for (String part : parts) {
            if (!part.isEmpty()) {
                line.add(part);
            }
        }
        line("  " + Printable.cell(line.toString()));
    }

    private static String text(@Nullable Anchor anchor) {
        return anchor == null ? "" : anchor.text();
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
