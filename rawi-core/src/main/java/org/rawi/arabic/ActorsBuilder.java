package org.rawi.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.KnownKind;
import org.rawi.arabic.actor.Cast;
import org.rawi.arabic.actor.Member;
import org.rawi.arabic.attribution.Attribution.Speaker;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.text.Tokens;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;
import org.rawi.reading.Mention;
import org.rawi.reading.MentionKind;
import org.rawi.reading.Place;
import org.rawi.text.Anchor;

/** Gives the cast of one article its ids, in the order in which the reading asks for them. */
final class ActorsBuilder {
    private final Layers layers;
    private final Tokens tokens;
    private final Cast cast;
    private final Function<String, String> keys;
    private final Map<Member, String> ids = new LinkedHashMap<>();
    private final Map<Member, Set<Mention>> nominal = new LinkedHashMap<>();
    private final List<Actor> others = new ArrayList<>();
    private int count;

    ActorsBuilder(Layers layers, Function<String, String> keys) {
        this.layers = layers;
        this.tokens = layers.tokens();
        this.cast = layers.cast();
        this.keys = keys;
    }

    /** The outlet that printed the article, as given, with what the register knows of it. */
    String publisher(String name) {
        String id = "a" + ++count;
        KnownActor known = layers.register().known(name, KnownKind.OUTLET);
        others.add(new Actor(
                id,
                keys.apply("actor " + name),
                ActorType.ORGANIZATION,
                name,
                known == null ? null : known.id(),
                known == null ? null : known.nameEn(),
                known == null ? null : country(known.country()),
                List.of("JRN"),
                List.of(),
                List.of()));
        return id;
    }

    private static @Nullable String country(@Nullable String country) {
        return country == null || country.equals("INT") || country.isEmpty() ? null : country;
    }

    private String id(Member member) {
        return ids.computeIfAbsent(member, unknown -> "a" + ++count);
    }

    /** Those who speak, the source phrase counted among the mentions of the first. */
    List<String> speakers(Speaker speaker, @Nullable Anchor source, boolean named) {
        List<String> all = new ArrayList<>();
        Member first = member(speaker.name(), speaker.person());
        all.add(id(first));
        if (source != null) {
            boolean covered = first.spots().stream()
                    .anyMatch(spot ->
                            layers.text().anchor(spot.start(), spot.end()).equals(source));
            if (!covered) {
                nominal.computeIfAbsent(first, member -> new LinkedHashSet<>())
                        .add(new Mention(source, named ? MentionKind.NAME : MentionKind.NOMINAL));
            }
        }
        for (Stretch partner : speaker.partners()) {
            all.add(id(member(partner, speaker.person())));
        }
        return all;
    }

    /** Somebody who handed a report down. */
    String relay(Stretch name) {
        return id(member(name, false));
    }

    private Member member(Stretch name, boolean person) {
        int start = tokens.holding(name.start());
        return cast.speaker(start, Math.max(start + 1, tokens.at(name.end())), person);
    }

    /** Whom a phrase names, or null. */
    @Nullable
    String named(Stretch phrase) {
        int start = tokens.holding(phrase.start());
        Member member = cast.named(start, Math.max(start + 1, tokens.at(phrase.end())));
        return member == null ? null : id(member);
    }

    /** All that are named in some stretches, but for those left out. */
    List<String> about(List<Stretch> stretches, List<String> without) {
        Set<String> found = new LinkedHashSet<>();
        for (Stretch stretch : stretches) {
            int end = tokens.at(stretch.end());
            for (int i = tokens.holding(stretch.start()); i < end; i++) {
                Member member = cast.at(i);
                if (member != null) {
                    found.add(id(member));
                }
            }
        }
        without.forEach(found::remove);
        return List.copyOf(found);
    }

    /** Everybody, those asked for first. */
    List<Actor> actors() {
        cast.members().forEach(this::id);
        List<Actor> all = new ArrayList<>(others);
        ids.forEach((member, id) -> all.add(actor(member, id)));
        return all;
    }

    private Actor actor(Member member, String id) {
        KnownActor known = member.known();
        List<Mention> mentions = new ArrayList<>();
        for (Member.Spot spot : member.spots()) {
            mentions.add(new Mention(
                    layers.text().anchor(spot.start(), spot.end()),
                    spot.name() ? MentionKind.NAME : MentionKind.NOMINAL));
        }
        mentions.addAll(nominal.getOrDefault(member, Set.of()));
        return new Actor(
                id,
                keys.apply("actor " + member.name()),
                member.type(),
                member.name(),
                known == null ? null : known.id(),
                known == null ? null : known.nameEn(),
                country(member.country()),
                member.sectors(),
                member.roles(),
                mentions);
    }

    /** The places the article names. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Cast.Spotted spot : cast.places()) {
            KnownActor known = spot.place();
            places.add(new Place(
                    "p" + (places.size() + 1),
                    layers.text().anchor(spot.start(), spot.end()),
                    spot.name(),
                    known == null ? null : country(known.country()),
                    known == null ? null : known.id()));
        }
        return places;
    }
}
