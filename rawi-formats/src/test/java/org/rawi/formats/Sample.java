package org.rawi.formats;

import java.util.List;
import org.rawi.Reading;
import org.rawi.reading.Act;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.AgendaKind;
import org.rawi.reading.Document;
import org.rawi.reading.Event;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Evidence;
import org.rawi.reading.Figure;
import org.rawi.reading.Form;
import org.rawi.reading.Furniture;
import org.rawi.reading.FurnitureKind;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Mention;
import org.rawi.reading.MentionKind;
import org.rawi.reading.Paragraph;
import org.rawi.reading.Party;
import org.rawi.reading.Place;
import org.rawi.reading.Setting;
import org.rawi.reading.SettingKind;
import org.rawi.reading.SourceAbsent;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Stance;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.reading.TimeType;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** Readings made by hand: one that has every kind of finding, and one that has none. */
final class Sample {

    static final String TITLE = "الوزير: لا تمديد";
    static final String TEXT =
            "قال وزير النقل سامي حداد، الخميس، في بيان لوكالة سبق إن \"القطار سيصل\".\nوقتلت غارة 12 شخصا في عمان.\nشارك";

    private static final List<Link> CHAIN = List.of(
            new Link(LinkKind.PUBLISHED, "a2", null), new Link(LinkKind.SAID, "a1", body("وزير النقل سامي حداد")));

    private Sample() {}

    static Anchor body(String text) {
        int start = TEXT.indexOf(text);
        return new Anchor(Field.BODY, start, start + text.length(), text);
    }

    static Reading empty(String id, String title, String text) {
        return of(document(id, title, text, null, List.of(), List.of(), List.of(), List.of()), List.of());
    }

    private static Reading of(Document document, List<Statement> statements) {
        return new Reading(
                Reading.SCHEMA,
                "0.1.0",
                "sha256:r",
                "sha256:g",
                document,
                List.of(),
                List.of(),
                List.of(),
                statements,
                List.of(),
                List.of());
    }

    private static Document document(
            String id,
            String title,
            String text,
            String publisher,
            List<String> byline,
            List<Furniture> furniture,
            List<Evidence> evidence,
            List<Paragraph> paragraphs) {
        return new Document(
                id,
                "00ff",
                null,
                null,
                title,
                text,
                byline,
                publisher,
                null,
                List.of(),
                "2025-07-31",
                null,
                null,
                "ar",
                furniture,
                evidence,
                paragraphs);
    }

    static Reading full() {
        return new Reading(
                Reading.SCHEMA,
                "0.1.0",
                "sha256:r",
                "sha256:g",
                document(
                        "x1",
                        TITLE,
                        TEXT,
                        "a2",
                        List.of("هدى سالم"),
                        List.of(new Furniture(body("شارك"), FurnitureKind.SHARE)),
                        List.of(new Evidence("publishedAt", "2025-07-31", "meta", true)),
                        List.of(new Paragraph(body("شارك"), "/html/body/p[3]"))),
                List.of(actor("a1", ActorType.PERSON, "سامي حداد"), actor("a2", ActorType.ORGANIZATION, "وكالة سبق")),
                List.of(new Time("t1", body("الخميس"), TimeType.DATE, "2025-07-31", "weekday-past")),
                List.of(new Place("p1", body("عمان"), "عمان", "JOR", null)),
                List.of(statement(), headline()),
                List.of(event()),
                List.of(new AgendaItem(
                        body("القطار سيصل"), AgendaKind.PROMISED, null, "s1", "2025-08", List.of("a1"))));
    }

    private static Actor actor(String id, ActorType type, String name) {
        List<Mention> mentions = List.of(new Mention(body(name), MentionKind.NAME));
        return new Actor(
                id, "k" + id, type, name, null, "Name", "JOR", List.of("GOV"), List.of("وزير النقل"), mentions);
    }

    private static Statement statement() {
        return new Statement(
                "s1",
                "ks1",
                List.of(body("قال")),
                "قال",
                body("وزير النقل سامي حداد"),
                null,
                List.of("a1"),
                SpeakerBasis.NAMED,
                body("سامي حداد"),
                List.of(body("\"القطار سيصل\"")),
                Form.DIRECT,
                Act.SAY,
                false,
                Stance.NEUTRAL,
                body("وكالة سبق"),
                List.of("a2"),
                new Setting(body("بيان"), SettingKind.STATEMENT),
                "t1",
                null,
                List.of("a2"),
                CHAIN,
                "verb-subject-that",
                0.97);
    }

    private static Statement headline() {
        return new Statement(
                "s2",
                "ks2",
                List.of(),
                null,
                null,
                SourceAbsent.NONE,
                List.of(),
                null,
                null,
                List.of(new Anchor(Field.TITLE, 8, 16, TITLE.substring(8))),
                Form.INDIRECT,
                Act.DENY,
                true,
                Stance.DISTANCING,
                null,
                List.of(),
                null,
                null,
                "s1",
                List.of(),
                List.of(),
                "headline-colon",
                0.5);
    }

    private static Event event() {
        return new Event(
                "e1",
                "ke1",
                body("غارة"),
                List.of(body("قتلت")),
                EventType.ASSAULT,
                "aerial",
                List.of("military"),
                "195",
                List.of(),
                List.of(new Party(body("12 شخصا"), null), new Party(body("سامي حداد"), "a1")),
                EventStatus.OCCURRED,
                null,
                body("عمان"),
                body("الخميس"),
                "t1",
                List.of(new Figure(body("12"), "KILLED", 12)),
                "s1",
                CHAIN,
                "noun-of-act",
                0.8);
    }
}
