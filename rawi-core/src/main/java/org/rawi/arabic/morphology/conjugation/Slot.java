package org.rawi.arabic.morphology.conjugation;

/**
 * The thirteen persons of the Arabic verb with their endings and prefixes, on the strong verb (Wright I § 94 and the
 * paradigms; Ryding, A Reference Grammar of Modern Standard Arabic, ch. 21).
 */
enum Slot {
    HE(Person.THIRD, Gender.MASCULINE, Number.SINGULAR, "a", 'y', "u", "a", ""),
    SHE(Person.THIRD, Gender.FEMININE, Number.SINGULAR, "at", 't', "u", "a", ""),
    TWO_MEN(Person.THIRD, Gender.MASCULINE, Number.DUAL, "A", 'y', "Ani", "A", "A"),
    TWO_WOMEN(Person.THIRD, Gender.FEMININE, Number.DUAL, "atA", 't', "Ani", "A", "A"),
    MEN(Person.THIRD, Gender.MASCULINE, Number.PLURAL, "UO", 'y', "Una", "UO", "UO"),
    WOMEN(Person.THIRD, Gender.FEMININE, Number.PLURAL, "na", 'y', "na", "na", "na"),
    YOU_MAN(Person.SECOND, Gender.MASCULINE, Number.SINGULAR, "ta", 't', "u", "a", ""),
    YOU_WOMAN(Person.SECOND, Gender.FEMININE, Number.SINGULAR, "ti", 't', "Ina", "I", "I"),
    YOU_TWO(Person.SECOND, Gender.COMMON, Number.DUAL, "tumA", 't', "Ani", "A", "A"),
    YOU_MEN(Person.SECOND, Gender.MASCULINE, Number.PLURAL, "tum", 't', "Una", "UO", "UO"),
    YOU_WOMEN(Person.SECOND, Gender.FEMININE, Number.PLURAL, "tunna", 't', "na", "na", "na"),
    I(Person.FIRST, Gender.COMMON, Number.SINGULAR, "tu", '>', "u", "a", ""),
    WE(Person.FIRST, Gender.COMMON, Number.PLURAL, "nA", 'n', "u", "a", "");

    final Person person;
    final Gender gender;
    final Number number;
    final String perfect;
    final String prefix;
    private final String indicative;
    private final String subjunctive;
    private final String jussive;

    Slot(
            Person person,
            Gender gender,
            Number number,
            String perfect,
            char prefix,
            String indicative,
            String subjunctive,
            String jussive) {
        this.person = person;
        this.gender = gender;
        this.number = number;
        this.perfect = Sounds.fill(perfect, "");
        this.prefix = Sounds.fill(String.valueOf(prefix), "");
        this.indicative = Sounds.fill(indicative, "");
        this.subjunctive = Sounds.fill(subjunctive, "");
        this.jussive = Sounds.fill(jussive, "");
    }

    /** The ending of the imperfect. */
    String imperfect(Mood mood) {
        return switch (mood) {
            case INDICATIVE -> indicative;
            case SUBJUNCTIVE -> subjunctive;
            case JUSSIVE -> jussive;
        };
    }
}
