package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.reading.ActorType;

/** Somebody in one article: all the places where it is named. Filled by {@link Cast}, then only read. */
public final class Member {
    /** A place where somebody is named: offsets into the text's run. */
    public record Spot(int start, int end, boolean name) {}

    private final List<Spot> spots = new ArrayList<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private String name;
    private final ActorType type;
    private @Nullable KnownActor known;
    private String country = "";
    private List<String> sectors = List.of();

    Member(String name, ActorType type) {
        this.name = name;
        this.type = type;
    }

    /** The fullest form used in the article. */
    public String name() {
        return name;
    }

    public ActorType type() {
        return type;
    }

    /** Who that is, from the register, or null. */
    public @Nullable KnownActor known() {
        return known;
    }

    /** Alpha-3 of its country, or empty. */
    public String country() {
        return country;
    }

    public List<String> sectors() {
        return sectors;
    }

    public List<String> roles() {
        return List.copyOf(roles);
    }

    /** Where it is named, in the order of the text. */
    public List<Spot> spots() {
        return spots;
    }

    void identify(KnownActor actor) {
        known = actor;
        country = actor.country() == null || "INT".equals(actor.country()) ? "" : actor.country();
        sectors = actor.sectors();
    }

    void code(String nation, List<String> codes) {
        country = country.isEmpty() ? nation : country;
        sectors = sectors.isEmpty() ? codes : sectors;
    }

    /** Calls it by the form in which it speaks. */
    void rename(String form) {
        name = form;
    }

    void role(String title) {
        roles.add(title);
    }

    void add(Spot spot) {
        int at = spots.size();
        while (at > 0 && spots.get(at - 1).start() > spot.start()) {
            at--;
        }
        if (at == 0 || spots.get(at - 1).start() != spot.start()) {
            spots.add(at, spot);
        }
    }
}
