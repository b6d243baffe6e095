package org.rawi.arabic.event;

import java.util.Locale;

/** What a frame does beyond its slots. */
enum Trait {
    /** Telling is doing: the present tense is an act done. */
    SPEECH,
    /** The parties do it to each other. */
    MUTUAL,
    /** The object of going there: a place is the place, not a party. */
    VISIT,
    /** Its present tense tells how things stand. */
    STANDING,
    /** An object that is a place is the act's place. */
    GROUND,
    /** Undiacritised, active and passive look alike; arguments decide. */
    PASSIVE,
    PASSIVE_ONLY,
    /** Its object are casualties; the attack they fell in is the act. */
    KILLING,
    /** The subject is the one it was done to. */
    VICTIM_SUBJECT,
    /** Only the verb itself, not its masdar or participle. */
    FINITE,
    /** The party stands inside the object's phrase. */
    INNER,
    /** A place that falls: the subject is the place. */
    FALL;

    static Trait of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
