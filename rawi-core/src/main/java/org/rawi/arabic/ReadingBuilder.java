package org.rawi.arabic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.attribution.Attribution.Speaker;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.time.TimeExpression;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;
import org.rawi.reading.Document;
import org.rawi.reading.Event;
import org.rawi.reading.Furniture;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.Mention;
import org.rawi.reading.MentionKind;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Statement;
import org.rawi.reading.Time;
import org.rawi.text.Anchor;

/** Turns the layers of one article into its reading: offsets into anchors, speakers into actors. */
final class ReadingBuilder {
    private static final double UNMEASURED = 0.5;

    private final Article article;
    private final Layers layers;
    private final Map<String, ActorDraft> actors = new LinkedHashMap<>();
    private final Map<Anchor, String> mentioned = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    /** An actor while its mentions are gathered. */
    private record ActorDraft(String id, ActorType type, String name, Set<Mention> mentions) {}

    ReadingBuilder(Article article, Layers layers) {
        this.article = article;
        this.layers = layers;
    }

    Reading build() {
        String publisher = article.publisher();
        String publisherId = publisher == null || publisher.isBlank()
                ? null
                : actor(publisher, ActorType.ORGANIZATION).id();
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : layers.attributions()) {
            statements.add(statement("s" + (statements.size() + 1), attribution, publisherId));
        }
        List<Time> times = times();
        List<Event> events =
                new EventsBuilder(layers, statements, times, publisherId, this::key, this::actorOf).build();
        List<Actor> known = actors.values().stream().map(this::finish).toList();
        return new Reading(
                Reading.SCHEMA,
                Version.ENGINE,
                Version.RULES,
                Version.REGISTER,
                document(publisherId),
                known,
                times,
                List.of(),
                statements,
                events,
                List.of());
    }

    /** The actor one of whose mentions a phrase is or holds, or null. */
    private @Nullable String actorOf(Anchor phrase) {
        String text = phrase.text();
        for (int from = 0; from + 2 < text.length(); from++) {
            ActorDraft named = actors.get(text.substring(from));
            if (named != null) {
                return named.id();
            }
        }
        return mentioned.get(phrase);
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

    private Statement statement(String id, Attribution attribution, @Nullable String publisherId) {
        Anchor source = anchor(attribution.source());
        Speaker speaker = attribution.speaker();
        ActorDraft actor = speaker == null
                ? null
                : actor(
                        layers.text()
                                .slice(speaker.name().start(), speaker.name().end()),
                        speaker.person() ? ActorType.PERSON : ActorType.ORGANIZATION);
        if (actor != null && source != null) {
            boolean named = speaker != null && speaker.basis() != SpeakerBasis.NOMINAL;
            Mention mention = new Mention(source, named ? MentionKind.NAME : MentionKind.NOMINAL);
            actor.mentions().add(mention);
            mentioned.putIfAbsent(source, actor.id());
        }
        List<Link> chain = new ArrayList<>();
        if (publisherId != null) {
            chain.add(new Link(LinkKind.PUBLISHED, publisherId, null));
        }
        Anchor via = anchor(attribution.via());
        if (via != null) {
            chain.add(new Link(
                    LinkKind.REPORTED, actor(via.text(), ActorType.ORGANIZATION).id(), via));
        }
        if (actor != null) {
            chain.add(new Link(LinkKind.SAID, actor.id(), source));
        }
        List<Anchor> cues = attribution.cues().stream()
                .map(stretch -> layers.text().anchor(stretch.start(), stretch.end()))
                .toList();
        List<Anchor> content = attribution.content().stream()
                .map(stretch -> layers.text().anchor(stretch.start(), stretch.end()))
                .toList();
        return new Statement(
                id,
                key("statement", cues.isEmpty() ? content.get(0) : cues.get(0)),
                cues,
                attribution.cueLemma(),
                source,
                source == null ? attribution.absent() : null,
                actor == null ? List.of() : List.of(actor.id()),
                speaker == null ? null : speaker.basis(),
                speaker == null ? null : anchor(speaker.antecedent()),
                content,
                attribution.form(),
                attribution.act(),
                attribution.negated(),
                attribution.stance(),
                anchor(attribution.addressee()),
                List.of(),
                null,
                null,
                null,
                List.of(),
                chain,
                attribution.rule(),
                UNMEASURED);
    }

    private @Nullable Anchor anchor(@Nullable Stretch stretch) {
        return stretch == null ? null : layers.text().anchor(stretch.start(), stretch.end());
    }

    private ActorDraft actor(String name, ActorType type) {
        return actors.computeIfAbsent(
                name, k -> new ActorDraft("a" + (actors.size() + 1), type, name, new LinkedHashSet<>()));
    }

    private Actor finish(ActorDraft draft) {
        return new Actor(
                draft.id(),
                digest("actor " + draft.name()),
                draft.type(),
                draft.name(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.copyOf(draft.mentions()));
    }

    private String key(String layer, Anchor head) {
        String base = layer + ' ' + head.text();
        int occurrence = occurrences.merge(base, 1, Integer::sum);
        return digest(base + ' ' + occurrence);
    }

    private static String digest(String text) {
        return sha256(text).substring(0, 16);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
