package org.rawi.arabic.morphology;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.Lexeme;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;

/**
 * One way to read a word.
 *
 * @param lexeme its entry
 * @param features inflection, see {@link Features}
 * @param proclitics bits of {@link Clitics}
 * @param enclitic number of an enclitic pronoun, 0 for none
 * @param cut where proclitics are cut, as offsets into the token: one bit an offset
 * @param stemStart offset of the stem in the token, in UTF-16 code units
 * @param stemEnd offset behind the stem in the token
 * @param cost the lower the likelier
 * @param guessed whether the word is unknown to the dictionary
 */
public record Analysis(
        Lexeme lexeme,
        int features,
        int proclitics,
        int enclitic,
        int cut,
        int stemStart,
        int stemEnd,
        int cost,
        boolean guessed) {
    private static final int NOMINAL = bit(PartOfSpeech.NOUN)
            | bit(PartOfSpeech.ADJECTIVE)
            | bit(PartOfSpeech.PROPER)
            | bit(PartOfSpeech.NUMERAL)
            | bit(PartOfSpeech.UNKNOWN);

    private static int bit(PartOfSpeech pos) {
        return 1 << pos.ordinal();
    }

    public PartOfSpeech pos() {
        return lexeme.pos();
    }

    public String lemma() {
        return lexeme.lemma();
    }

    /** The verb a masdar or participle comes from, or null. */
    public @Nullable String verb() {
        return lexeme.verb();
    }

    public boolean is(PartOfSpeech pos) {
        return lexeme.pos() == pos;
    }

    /** Noun, adjective, name or numeral. */
    public boolean nominal() {
        return (NOMINAL >> lexeme.pos().ordinal() & 1) != 0;
    }

    public boolean has(int feature) {
        return (features & feature) == feature;
    }

    public int aspect() {
        return features & Features.ASPECT;
    }

    public int gender() {
        return features & Features.GENDER;
    }

    public int number() {
        return features & Features.NUMBER;
    }

    public int person() {
        return features & Features.PERSON;
    }

    public boolean proclitic(int bit) {
        return (proclitics & bit) != 0;
    }

    public boolean article() {
        return (proclitics & Clitics.ARTICLE) != 0;
    }

    public boolean finite() {
        return lexeme.pos() == PartOfSpeech.VERB;
    }

    public boolean participle() {
        return lexeme.has(Traits.ACTIVE_PARTICIPLE | Traits.PASSIVE_PARTICIPLE);
    }

    public boolean masdar() {
        return lexeme.has(Traits.MASDAR);
    }

    Analysis withCost(int other) {
        return new Analysis(lexeme, features, proclitics, enclitic, cut, stemStart, stemEnd, other, guessed);
    }
}
