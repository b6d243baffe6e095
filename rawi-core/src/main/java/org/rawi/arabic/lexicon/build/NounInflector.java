package org.rawi.arabic.lexicon.build;

import static org.rawi.arabic.lexicon.Features.*;

import java.util.List;
import org.rawi.arabic.text.Letters;

/**
 * Inflects nouns and adjectives: case where spelling shows it, dual, sound and broken plurals, feminine, construct, and
 * the spellings before an enclitic. After Ryding (2005), chapters 5 and 7.
 */
final class NounInflector {
    /** Takes each form. */
    interface Sink {
        void form(String exact, int features);
    }

    private static final int WHOLE = STANDALONE | ARTICLE_OK;

    private final Sink sink;

    NounInflector(Sink sink) {
        this.sink = sink;
    }

    void inflect(Nominal noun) {
        int gender = noun.gender().equals("f") ? FEMININE : noun.gender().equals("m") ? MASCULINE : 0;
        if (noun.pluralOnly()) {
            plural(noun.lemma(), gender | PLURAL | BROKEN, noun.diptote(), false);
            return;
        }
        singular(noun.lemma(), gender, noun.diptote(), noun.defective());
        for (String plural : noun.plurals()) {
            if (plural.equals("+ون")) {
                soundMasculine(noun.lemma(), noun.defective());
            } else if (plural.equals("+ات")) {
                soundFeminine(noun.lemma(), gender == 0 ? FEMININE : gender);
            } else {
                plural(plural, gender | PLURAL | BROKEN, noun.diptote(), weakEnd(noun.lemma()));
            }
        }
        String feminine = noun.feminine();
        if (!feminine.equals("-")) {
            String form = feminine.equals("+ة") ? withTa(noun.lemma()) : feminine;
            singular(form, FEMININE, true, false);
            soundFeminine(form, FEMININE);
            if (noun.adjective() && noun.plurals().isEmpty()) {
                soundMasculine(noun.lemma(), noun.defective());
            }
        }
    }

    /** The regular feminine of a stem. */
    static String withTa(String stem) {
        if (Stem.endsIn(stem, Letters.ALEF_MAKSURA)) {
            return Stem.chop(stem, 1) + "اة";
        }
        return stem.endsWith("ئ") || !Stem.endsIn(stem, Letters.HAMZA) || stem.endsWith(Stem.AA)
                ? stem + Letters.TEH_MARBUTA
                : Stem.chop(stem, 1) + "ئة";
    }

    private void singular(String stem, int gender, boolean diptote, boolean defective) {
        int base = gender | SINGULAR;
        sink.form(stem, base | WHOLE);
        if (defective) {
            sink.form(Stem.chop(stem, 1), base | STANDALONE);
        }
        tanwin(stem, base, diptote);
        for (String host : Stem.hosts(stem)) {
            sink.form(host, base | HOST);
        }
        five(stem, base);
        int dual = gender | DUAL;
        for (String form : Stem.withAlef(stem, Stem.AN)) {
            sink.form(form, dual | WHOLE | NOMINATIVE);
            sink.form(Stem.chop(form, 1), dual | STANDALONE | HOST | CONSTRUCT | NOMINATIVE);
        }
        for (String form : Stem.withVowel(stem, Stem.AYN)) {
            sink.form(form, dual | WHOLE | OBLIQUE);
            sink.form(Stem.chop(form, 1), dual | STANDALONE | HOST | CONSTRUCT | OBLIQUE);
        }
    }

    private void tanwin(String stem, int base, boolean diptote) {
        boolean none = diptote
                || stem.endsWith(Stem.AA)
                || Stem.endsIn(stem, Letters.TEH_MARBUTA)
                || Stem.endsIn(stem, Letters.ALEF_MAKSURA)
                || Stem.endsIn(stem, Letters.ALEF)
                || Stem.endsIn(stem, Letters.ALEF_HAMZA_ABOVE);
        if (!none) {
            String form = Stem.endsIn(stem, Letters.HAMZA)
                    ? Stem.withAlef(stem, Stem.AN).get(0)
                    : stem + Stem.AN;
            sink.form(Stem.chop(form, 1), base | STANDALONE | TANWIN | OBLIQUE);
        }
    }

    /** أبو أبا أبي and its kin. */
    private void five(String stem, int base) {
        if (List.of("أب", "أخ", "حم").contains(stem)) {
            for (String vowel : List.of("و", "ا", "ي")) {
                sink.form(stem + vowel, base | STANDALONE | HOST | CONSTRUCT);
            }
        }
    }

    private void plural(String stem, int features, boolean diptote, boolean sound) {
        int number = features & ~BROKEN;
        if (sound && stem.length() > 4 && (stem.endsWith(Stem.UN) || stem.endsWith(Stem.AYN))) {
            int form = number | (stem.endsWith(Stem.UN) ? NOMINATIVE : OBLIQUE);
            sink.form(stem, form | WHOLE);
            sink.form(Stem.chop(stem, 1), form | STANDALONE | HOST | CONSTRUCT);
            return;
        }
        if (stem.endsWith(Stem.AT) && stem.length() > 5) {
            sink.form(stem, number | WHOLE | HOST);
            return;
        }
        sink.form(stem, features | WHOLE);
        if (Stem.endsIn(stem, Letters.YEH) && pluralDiptote(stem)) {
            sink.form(Stem.chop(stem, 1), features | STANDALONE);
        }
        tanwin(stem, features, diptote || pluralDiptote(stem));
        for (String host : Stem.hosts(stem)) {
            sink.form(host, features | HOST);
        }
    }

    /** Whether a lemma's sound plural is written out because its last letter changes (باقي, باقون). */
    private static boolean weakEnd(String lemma) {
        return Stem.endsIn(lemma, Letters.YEH)
                || Stem.endsIn(lemma, Letters.HAMZA)
                || Stem.endsIn(lemma, Letters.ALEF_MAKSURA);
    }

    /** Plurals of the shapes مفاعل and مفاعيل take no tanwin (Ryding 2005, §5.4.3). */
    private static boolean pluralDiptote(String stem) {
        return stem.length() >= 5 && stem.charAt(2) == Letters.ALEF && !Stem.endsIn(stem, Letters.TEH_MARBUTA);
    }

    private void soundMasculine(String stem, boolean defective) {
        int plural = MASCULINE | PLURAL;
        String base = defective ? Stem.chop(stem, 1) : stem;
        for (String form : Stem.endsIn(stem, Letters.ALEF_MAKSURA)
                ? List.of(Stem.chop(stem, 1) + Stem.UN)
                : Stem.withVowel(base, Stem.UN)) {
            sink.form(form, plural | WHOLE | NOMINATIVE);
            sink.form(Stem.chop(form, 1), plural | STANDALONE | HOST | CONSTRUCT | NOMINATIVE);
        }
        for (String form : Stem.endsIn(stem, Letters.ALEF_MAKSURA)
                ? List.of(Stem.chop(stem, 1) + Stem.AYN)
                : Stem.withVowel(base, Stem.AYN)) {
            sink.form(form, plural | WHOLE | OBLIQUE);
            sink.form(Stem.chop(form, 1), plural | STANDALONE | HOST | CONSTRUCT | OBLIQUE);
        }
    }

    private void soundFeminine(String stem, int gender) {
        List<String> forms;
        if (Stem.endsIn(stem, Letters.TEH_MARBUTA)) {
            String base = Stem.chop(stem, 1);
            forms = Stem.endsIn(base, Letters.ALEF)
                    ? List.of(Stem.chop(base, 1) + "و" + Stem.AT, Stem.chop(base, 1) + "ي" + Stem.AT)
                    : Stem.endsIn(base, Letters.ALEF_HAMZA_ABOVE)
                            ? List.of(Stem.chop(base, 1) + "آت")
                            : List.of(base + Stem.AT);
        } else {
            forms = Stem.withAlef(stem, Stem.AT);
        }
        for (String form : forms) {
            sink.form(form, gender | PLURAL | WHOLE | HOST);
        }
    }
}
