package org.rawi.store.merge;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;

/** What names tell about who is who over articles. */
public final class ActorNames {
    private ActorNames() {}

    /**
     * A name as it is compared with those of other articles; empty when it proves nothing: nameless actors, and persons of
     * whom an article tells one name only.
     */
    public static String compared(Actor actor) {
        if (actor.type() == ActorType.ANONYMOUS) {
            return "";
        }
        String folded = folded(actor.name());
        boolean single = folded.indexOf(' ') < 0;
        return actor.type() == ActorType.PERSON && single ? "" : folded;
    }

    /** A name without marks and quotes, its spaces single, letters that are spelled at random made one. */
    public static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char unit = plain.charAt(i);
            if (Character.isLetterOrDigit(unit)) {
                folded.append(Fold.letter(unit));
            } else if (Character.getType(unit) != Character.NON_SPACING_MARK
                    && unit != Fold.TATWEEL
                    && !folded.isEmpty()
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** Actors of different kinds are never one; offices, bodies and groups are told apart by nobody. */
    public static String kind(ActorType type) {
        return switch (type) {
            case PERSON -> "PERSON";
            case STATE -> "STATE";
            case ORGANIZATION, GROUP, OFFICE -> "BODY";
            case ANONYMOUS -> "ANONYMOUS";
        };
    }

    /** The same for a type's name. */
    public static String kind(String type) {
        return kind(ActorType.valueOf(type));
    }

    /** Whether two things known of actors do not speak against their being one: one is unknown, or they are alike. */
    public static boolean agree(@Nullable String first, @Nullable String second) {
        return first == null || second == null || first.equals(second);
    }
}
