package org.rawi.arabic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.attribution.Attribution.Speaker;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.chain.Occasion;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.time.TimeExpression;
import org.rawi.reading.Document;
import org.rawi.reading.Event;
import org.rawi.reading.Furniture;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Place;
import org.rawi.reading.Setting;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** Turns the layers of one article into its reading: offsets into anchors, speakers into actors. */
final class ReadingBuilder {
    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(ReadingBuilder::newDigest);
    private static final int OPENING_WORDS = 5;
    private static final double UNMEASURED = 0.5;
    private static final int NEAR = 40;

    private final Article article;
    private final Layers layers;
    private final ActorsBuilder actors;
    private final Map<String, Integer> occurrences = new HashMap<>();

    ReadingBuilder(Article article, Layers layers) {
        this.article = article;
        this.layers = layers;
        actors = new ActorsBuilder(layers, ReadingBuilder::digest);
    }

    Reading build() {
        String publisher = article.publisher();
        String publisherId = publisher == null || publisher.isBlank() ? null : actors.publisher(publisher);
        List<Time> times = times();
        List<Statement> statements = new ArrayList<>();
        List<Attribution> found = layers.attributions();
        List<@Nullable Stretch> via = layers.relays().via(found);
        for (int i = 0; i < found.size(); i++) {
            statements.add(statement(i, found.get(i), via.get(i), times, publisherId));
        }
        List<Event> events =
                new EventsBuilder(layers, statements, times, publisherId, this::key, this::actorOf).build();
        List<Place> places = actors.places();
        return new Reading(
                Reading.SCHEMA,
                Version.ENGINE,
                Version.RULES,
                Version.REGISTER,
                document(publisherId),
                actors.actors(),
                times,
                places,
                statements,
                events,
                new AgendaBuilder(layers, statements, events).build());
    }

    /** The actor a phrase names, or null. */
    private @Nullable String actorOf(Anchor phrase) {
        int base = phrase.in() == Field.TITLE ? 0 : layers.text().bodyStart();
        return actors.named(new Stretch(base + phrase.start(), base + phrase.end()));
    }

    private List<Time> times() {
        List<Time> times = new ArrayList<>();
        for (TimeExpression found : layers.times()) {
            Anchor anchor = layers.text().anchor(found.start(), found.end());
            times.add(new Time("t" + (times.size() + 1), anchor, found.type(), found.value(), found.rule()));
        }
        return times;
    }

    private Document document(@Nullable String publisherId) {
        List<Furniture> furniture = layers.furniture().stream()
                .map(piece -> new Furniture(layers.text().anchor(piece.start(), piece.end()), piece.kind()))
                .toList();
        return new Document(
                article.id(),
                sha256(article.title() + "\n" + article.text()),
                article.url(),
                null,
                article.title(),
                article.text(),
                List.of(),
                publisherId,
                null,
                List.of(),
                article.publishedAt(),
                null,
                null,
                "ar",
                furniture,
                List.of(),
                List.of());
    }

    private Statement statement(
            int number,
            Attribution attribution,
            @Nullable Stretch via,
            List<Time> times,
            @Nullable String publisherId) {
        Anchor source = anchor(attribution.source());
        Speaker speaker = attribution.speaker();
        List<String> speakers =
                speaker == null ? List.of() : actors.speakers(speaker, source, speaker.basis() != SpeakerBasis.NOMINAL);
        List<Anchor> cues = attribution.cues().stream()
                .map(stretch -> layers.text().anchor(stretch.start(), stretch.end()))
                .toList();
        List<Anchor> content = attribution.content().stream()
                .map(stretch -> layers.text().anchor(stretch.start(), stretch.end()))
                .toList();
        Stretch addressee = attribution.addressee();
        String addressed = addressee == null ? null : actors.named(addressee);
        Occasion occasion = layers.relays().occasion(attribution);
        return new Statement(
                "s" + (number + 1),
                key("statement", cues.isEmpty() ? content.get(0) : cues.get(0)),
                cues,
                attribution.cueLemma(),
                source,
                source == null ? attribution.absent() : null,
                speakers,
                speaker == null ? null : speaker.basis(),
                speaker == null ? null : anchor(speaker.antecedent()),
                content,
                attribution.form(),
                attribution.act(),
                attribution.negated(),
                attribution.stance(),
                anchor(addressee),
                addressed == null ? List.of() : List.of(addressed),
                occasion == null
                        ? null
                        : new Setting(
                                layers.text()
                                        .anchor(
                                                occasion.phrase().start(),
                                                occasion.phrase().end()),
                                occasion.kind()),
                time(attribution, times),
                within(number, attribution),
                actors.about(attribution.content(), speakers),
                chain(publisherId, via, speakers, source),
                attribution.rule(),
                UNMEASURED);
    }

    private List<Link> chain(
            @Nullable String publisherId, @Nullable Stretch via, List<String> speakers, @Nullable Anchor source) {
        List<Link> chain = new ArrayList<>();
        if (publisherId != null) {
            chain.add(new Link(LinkKind.PUBLISHED, publisherId, null));
        }
        if (via != null) {
            chain.add(new Link(LinkKind.REPORTED, actors.relay(via), anchor(via)));
        }
        for (String speaker : speakers) {
            chain.add(new Link(LinkKind.SAID, speaker, source));
        }
        return chain;
    }

    /** The time of saying: a calendar expression between the statement's first word and its content. */
    private @Nullable String time(Attribution attribution, List<Time> times) {
        int from = layers.tokens().start(attribution.firstToken());
        int to = attribution.content().isEmpty()
                ? from
                : attribution.content().get(0).start();
        for (int i = 0; i < times.size(); i++) {
            TimeExpression found = layers.times().get(i);
            if (found.start() >= from && found.end() <= to) {
                return times.get(i).id();
            }
        }
        return null;
    }

    /** The statement inside whose content this one stands: the shortest, or null. */
    private @Nullable String within(int number, Attribution inner) {
        List<Attribution> all = layers.attributions();
        int at = layers.tokens().start(inner.firstToken());
        String found = null;
        int shortest = Integer.MAX_VALUE;
        for (int i = Math.max(0, number - NEAR); i < Math.min(all.size(), number + NEAR); i++) {
            for (Stretch content : all.get(i).content()) {
                int length = content.end() - content.start();
                if (i != number && content.start() <= at && at < content.end() && length < shortest) {
                    found = "s" + (i + 1);
                    shortest = length;
                }
            }
        }
        return found;
    }

    private @Nullable Anchor anchor(@Nullable Stretch stretch) {
        return stretch == null ? null : layers.text().anchor(stretch.start(), stretch.end());
    }

    /** What a finding is known by when the article is read again: its layer, words, sentence, and which of such it is. */
    private String key(String layer, Anchor head) {
        String base = layer + ' ' + head.text() + ' ' + opening(head);
        int occurrence = occurrences.merge(base, 1, Integer::sum);
        return digest(base + ' ' + occurrence);
    }

    /** The first words of the sentence that holds an anchor. */
    private String opening(Anchor anchor) {
        Sentences sentences = layers.sentences();
        int offset = anchor.in() == Field.TITLE
                ? anchor.start()
                : anchor.start() + layers.text().bodyStart();
        int sentence = sentences.at(layers.tokens().holding(offset));
        int first = sentences.start(sentence);
        int last = Math.min(sentences.end(sentence), first + OPENING_WORDS) - 1;
        return layers.text().slice(layers.tokens().start(first), layers.tokens().end(last));
    }

    private static String digest(String text) {
        return sha256(text).substring(0, 16);
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(SHA256.get().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
