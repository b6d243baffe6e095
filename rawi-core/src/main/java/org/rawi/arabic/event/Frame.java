package org.rawi.arabic.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.EventType;

/**
 * One way a word names an act.
 *
 * @param word the word's lemma
 * @param partner the light verb's lemma or the adjective it needs, or null
 * @param partnerNumber the number of that lemma among those that frames ask for, or -1
 * @param actor bits of {@link Slot}
 * @param recipient bits of {@link Slot}
 * @param construct what the noun behind a masdar is
 * @param needs conditions, all of which hold
 */
record Frame(
        String word,
        @Nullable String partner,
        int partnerNumber,
        Kind kind,
        EventType type,
        @Nullable String mode,
        @Nullable String cameo,
        int actor,
        int recipient,
        Construct construct,
        List<Need> needs,
        EnumSet<Trait> traits,
        List<String> contexts) {

    /** What kind of word a frame stands under. */
    enum Kind {
        VERB,
        NOUN,
        PHRASE,
        LIGHT,
        /** A verb that names the act with one object only. */
        OBJECT
    }

    /** What the noun behind a masdar is. */
    enum Construct {
        ACTOR,
        RECIPIENT,
        PLACE,
        NONE
    }

    /** Whether a condition asks what the object is. */
    boolean wantsObject() {
        return kind == Kind.OBJECT
                || needs.stream()
                        .flatMap(need -> need.alternatives().stream())
                        .anyMatch(alternative -> alternative.about() == Need.About.OBJECT);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The frame's stable name. */
    String rule() {
        String words = kind == Kind.LIGHT ? partner + " " + word : partner == null ? word : word + " " + partner;
        return type.name().toLowerCase(Locale.ROOT) + "/" + words;
    }

    /** Whether a phrase with a slot names whom it was done to; ضد does so for any act against somebody. */
    boolean suffers(Slot slot) {
        return slot.in(recipient)
                || slot == Slot.DIDD && !isTogether() && type != EventType.SUPPORT && type != EventType.AID;
    }

    /** Whether two sides do it together, so that their order says little. */
    boolean isTogether() {
        return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
    }
}
