package org.rawi.arabic.lexicon;

/** Word classes, after the tag set of Ryding, A Reference Grammar of Modern Standard Arabic (2005), chapter 3. */
public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJECTIVE,
    PROPER,
    NUMERAL,
    PREPOSITION,
    COMPLEMENTIZER,
    CONJUNCTION,
    SUBORDINATOR,
    NEGATION,
    MODAL,
    PRONOUN,
    DEMONSTRATIVE,
    RELATIVE,
    INTERROGATIVE,
    ADVERB,
    PARTICLE,
    UNKNOWN
}
