package org.rawi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rawi.arabic.actor.NameMatch;
import org.rawi.arabic.actor.Register;

/** Looks names up in the register. Immutable; making one loads the register. */
public final class ActorSearch {
    private final List<KnownActor> all;

    /**
     * An actor found.
     *
     * @param name the name of it that fits
     * @param match how it fits, the best first in the order of the constants
     */
    public record Found(KnownActor actor, String name, Match match) {}

    /** How well a name fits what was asked for. */
    public enum Match {
        /** The same word for word, but for hamza, ta marbuta, article and the like. */
        SAME,
        /** Spelled otherwise: غ for ج or ق, a long vowel more or less. */
        SPELLING,
        /** All words asked for are among its words. */
        PART
    }

    /** Searches the register that ships with the library, a user's actors before it. */
    public ActorSearch(List<KnownActor> users) {
        all = Register.with(users).all();
    }

    /** Whoever a name, Arabic or English, can stand for, the best first. */
    public List<Found> find(String name) {
        List<Found> found = new ArrayList<>();
        for (KnownActor actor : all) {
            Found best = null;
            for (String each : names(actor)) {
                Match match = NameMatch.of(name, each);
                if (match != null && (best == null || match.compareTo(best.match()) < 0)) {
                    best = new Found(actor, each, match);
                }
            }
            if (best != null) {
                found.add(best);
            }
        }
        found.sort(Comparator.comparing(Found::match));
        return found;
    }

    private static List<String> names(KnownActor actor) {
        List<String> names = new ArrayList<>();
        names.add(actor.name());
        names.addAll(actor.variants());
        names.addAll(actor.capitals());
        if (actor.nameEn() != null) {
            names.add(actor.nameEn());
        }
        return names;
    }
}
