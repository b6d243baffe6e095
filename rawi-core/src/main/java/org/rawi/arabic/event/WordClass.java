package org.rawi.arabic.event;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A class of words by its name in the lexicon, with a number of its own; one instance a name. */
final class WordClass {
    private static final Map<String, WordClass> ALL = new ConcurrentHashMap<>();

    static final WordClass ABSTRACT_FOE = of("abstract-foe");
    static final WordClass ACCEPTING = of("accepting");
    static final WordClass ADDING = of("adding");
    static final WordClass AFFAIRS = of("affairs");
    static final WordClass AFFECTING = of("affecting");
    static final WordClass ANY = of("any");
    static final WordClass ASKING = of("asking");
    static final WordClass ATTACK = of("attack");
    static final WordClass AUX = of("aux");
    static final WordClass COMPLETE = of("complete");
    static final WordClass CONTROL = of("control");
    static final WordClass COUNTING = of("counting");
    static final WordClass COURT = of("court");
    static final WordClass DEED = of("deed");
    static final WordClass DISASTER = of("disaster");
    static final WordClass DISPATCHED = of("dispatched");
    static final WordClass EDGE = of("edge");
    static final WordClass EMPTY = of("empty");
    static final WordClass FORCE = of("force");
    static final WordClass GATHERING = of("gathering");
    static final WordClass GENUS = of("genus");
    static final WordClass GROUND = of("ground");
    static final WordClass HEIR = of("heir");
    static final WordClass HUMAN = of("human");
    static final WordClass INANIMATE = of("inanimate");
    static final WordClass INCIDENT = of("incident");
    static final WordClass JOINING = of("joining");
    static final WordClass JUSSIVE = of("jussive");
    static final WordClass LAW = of("law");
    static final WordClass LEANING = of("leaning");
    static final WordClass LEAST = of("least");
    static final WordClass LIGHT_BOTH = of("light-both");
    static final WordClass LIGHT_NONE = of("light-none");
    static final WordClass LIGHT_RECIPIENT = of("light-recipient");
    static final WordClass LOCATED = of("located");
    static final WordClass MASCULINE = of("masculine");
    static final WordClass NAME_OF = of("name-of");
    static final WordClass NAME_OPENER = of("name-opener");
    static final WordClass NATIONALITY = of("nationality");
    static final WordClass NO_CARRIER = of("no-carrier");
    static final WordClass NO_NATION = of("no-nation");
    static final WordClass OBJECT_PRONOUN = of("object-pronoun");
    static final WordClass OFFER = of("offer");
    static final WordClass OFFICIAL = of("official");
    static final WordClass PARTY = of("party");
    static final WordClass PEOPLE = of("people");
    static final WordClass PILOT = of("pilot");
    static final WordClass PRESCRIBE = of("prescribe");
    static final WordClass REIGN = of("reign");
    static final WordClass REPLY = of("reply");
    static final WordClass SAYING = of("saying");
    static final WordClass SELF = of("self");
    static final WordClass SERIES = of("series");
    static final WordClass SETTING_OUT = of("setting-out");
    static final WordClass STAFF = of("staff");
    static final WordClass STATE = of("state");
    static final WordClass TELLING = of("telling");
    static final WordClass VEHICLE = of("vehicle");
    static final WordClass VENUE = of("venue");
    static final WordClass BUSINESS = of("business");
    static final WordClass COMMITS = of("commits");
    static final WordClass THREATENING = of("threatening");
    static final WordClass TROOPS = of("troops");
    static final WordClass PUBLIC = of("public");
    static final WordClass DIPLOMAT = of("diplomat");
    static final WordClass JOINT = of("joint");
    static final WordClass DRONE = of("drone");
    static final WordClass WITHIN = of("within");

    private final int number;

    private WordClass(int number) {
        this.number = number;
    }

    /** The class of a name. */
    static WordClass of(String name) {
        WordClass known = ALL.get(name);
        if (known != null) {
            return known;
        }
        synchronized (ALL) {
            return ALL.computeIfAbsent(name, key -> new WordClass(ALL.size()));
        }
    }

    /** A small number, the same as long as the program runs. */
    int number() {
        return number;
    }
}
