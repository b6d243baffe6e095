package org.rawi.arabic.lexicon.build;

import java.util.HashSet;
import java.util.Set;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.conjugation.Aspect;
import org.rawi.arabic.morphology.conjugation.Conjugator;
import org.rawi.arabic.morphology.conjugation.Gender;
import org.rawi.arabic.morphology.conjugation.Mood;
import org.rawi.arabic.morphology.conjugation.NominalForm;
import org.rawi.arabic.morphology.conjugation.Number;
import org.rawi.arabic.morphology.conjugation.ObjectUse;
import org.rawi.arabic.morphology.conjugation.Person;
import org.rawi.arabic.morphology.conjugation.VerbEntry;
import org.rawi.arabic.morphology.conjugation.VerbForm;
import org.rawi.arabic.morphology.conjugation.Voice;

/** All finite forms of the verbs of the lexicon; their masdars and participles go to {@link Derivations}. */
final class Verbs {
    private final Entries entries;
    private final Derivations derivations;
    private final Set<String> auxiliaries = new HashSet<>();

    Verbs(Entries entries, Derivations derivations) {
        this.entries = entries;
        this.derivations = derivations;
    }

    void add() {
        Tsv.resource(Dictionary.class, "auxiliaries.tsv", "lemma").rows().forEach(row -> auxiliaries.add(row.get(0)));
        for (Tsv.Row row : Tsv.resource(
                        Dictionary.class, "verbs.tsv", "lemma", "root", "form", "vowel", "masdars", "object")
                .rows()) {
            try {
                add(VerbEntry.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)));
            } catch (IllegalArgumentException e) {
                throw row.wrong(String.valueOf(e.getMessage()));
            }
        }
    }

    private void add(VerbEntry verb) {
        boolean transitive = verb.object() != ObjectUse.NEVER;
        int auxiliary = auxiliaries.contains(verb.lemma()) ? Traits.AUXILIARY : 0;
        int traits = auxiliary
                | (transitive ? Traits.TRANSITIVE : 0)
                | verb.form().ordinal() + 1 << Traits.VERBAL_FORM_SHIFT;
        int lexeme = entries.lexeme(verb.lemma(), PartOfSpeech.VERB, traits, null);
        for (VerbForm form : Conjugator.verbForms(verb)) {
            if (rare(form)) {
                continue;
            }
            int features = features(form);
            entries.form(form.spelling(), features | Features.STANDALONE, lexeme);
            if (transitive && form.voice() == Voice.ACTIVE) {
                for (String host : form.beforeEnclitic()) {
                    entries.form(host, features | Features.HOST, lexeme);
                }
            }
        }
        for (NominalForm form : Conjugator.nominalForms(verb)) {
            int trait = switch (form.kind()) {
                case MASDAR -> Traits.MASDAR;
                case ACTIVE_PARTICIPLE -> Traits.ACTIVE_PARTICIPLE;
                case PASSIVE_PARTICIPLE -> Traits.PASSIVE_PARTICIPLE;
            };
            derivations.add(form.spelling(), verb.lemma(), trait, form.defective());
        }
    }

    /** Forms that news does not use: two addressed, women addressed together. */
    private static boolean rare(VerbForm form) {
        return form.person() == Person.SECOND
                && (form.number() == Number.DUAL || form.number() == Number.PLURAL && form.gender() == Gender.FEMININE);
    }

    private static int features(VerbForm form) {
        int features = form.voice() == Voice.ACTIVE ? Features.ACTIVE : Features.PASSIVE;
        features |= form.gender() == Gender.MASCULINE
                ? Features.MASCULINE
                : form.gender() == Gender.FEMININE ? Features.FEMININE : 0;
        features |= form.number() == Number.SINGULAR
                ? Features.SINGULAR
                : form.number() == Number.DUAL ? Features.DUAL : Features.PLURAL;
        features |= switch (form.person()) {
            case FIRST -> Features.FIRST;
            case SECOND -> Features.SECOND;
            case THIRD -> Features.THIRD;
        };
        features |= form.aspect() == Aspect.PERFECT
                ? Features.PERFECT
                : form.aspect() == Aspect.IMPERFECT ? Features.IMPERFECT : Features.IMPERATIVE;
        if (form.mood() != null) {
            features |= form.mood() == Mood.INDICATIVE
                    ? Features.INDICATIVE
                    : form.mood() == Mood.SUBJUNCTIVE ? Features.SUBJUNCTIVE : Features.JUSSIVE;
        }
        return features;
    }
}
