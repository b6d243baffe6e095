package org.rawi.arabic.morphology.conjugation;

import java.util.List;

/**
 * Conjugates Arabic verbs: forms I to X and three of four radicals; sound, doubled, hamzated, assimilated, hollow,
 * defective and doubly weak (Wright, A Grammar of the Arabic Language I, §§ 33-182). Without state, safe for any number
 * of threads.
 *
 * <p>Beside the standard spelling of a form stand the others that edited news uses. Forms that are but one letter long,
 * as imperatives of doubly weak verbs are, come out as they are: leave them where they would only do harm.
 */
public final class Conjugator {
    private Conjugator() {}

    /**
     * All finite forms in a fixed order: perfect, imperfect by mood, imperative, then the passives. A verb that never
     * takes an object has only the impersonal passive.
     *
     * @throws IllegalArgumentException when the entry's root and form do not give its lemma
     */
    public static List<VerbForm> verbForms(VerbEntry entry) {
        return Paradigm.of(entry, Stems.of(entry));
    }

    /**
     * The masdars, those of the entry or else the regular one, and the participles. Form I verbs in u,
     * and those that keep a middle w or y, have no participles: they make adjectives, which are words of their own.
     *
     * @throws IllegalArgumentException when the entry's root and form do not give its lemma
     */
    public static List<NominalForm> nominalForms(VerbEntry entry) {
        return Nominals.of(entry, Stems.of(entry));
    }
}
