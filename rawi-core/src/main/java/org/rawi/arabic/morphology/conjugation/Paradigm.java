package org.rawi.arabic.morphology.conjugation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All finite forms of one verb. */
final class Paradigm {
    private final VerbEntry entry;
    private final Stems stems;
    private final List<VerbForm> forms = new ArrayList<>(160);

    private Paradigm(VerbEntry entry, Stems stems) {
        this.entry = entry;
        this.stems = stems;
    }

    static List<VerbForm> of(VerbEntry entry, Stems stems) {
        Paradigm paradigm = new Paradigm(entry, stems);
        paradigm.perfect(Voice.ACTIVE, stems.perfect());
        if (!entry.root().equals(Letters.ROOT_NOT_BE)) {
            paradigm.imperfect(Voice.ACTIVE, stems.imperfect());
            paradigm.imperative();
            paradigm.perfect(Voice.PASSIVE, stems.perfectPassive());
            paradigm.imperfect(Voice.PASSIVE, stems.imperfectPassive());
        }
        return List.copyOf(paradigm.forms);
    }

    private void perfect(Voice voice, Stem stem) {
        for (Slot slot : Slot.values()) {
            if (isInUse(voice, slot)) {
                stem.with(slot.perfect).forEach(sounds -> add(sounds, Aspect.PERFECT, null, voice, slot));
            }
        }
    }

    private void imperfect(Voice voice, Stem stem) {
        char vowel = voice == Voice.PASSIVE ? 'u' : stems.templates().prefixVowel();
        for (Mood mood : Mood.values()) {
            for (Slot slot : Slot.values()) {
                if (!isInUse(voice, slot)) {
                    continue;
                }
                String prefix = slot.prefix + vowel + Sounds.PREFIX_SEAM;
                for (String sounds : endings(voice, stem, slot.imperfect(mood))) {
                    add(prefix + sounds, Aspect.IMPERFECT, mood, voice, slot);
                }
            }
        }
    }

    private void imperative() {
        for (Slot slot : Slot.values()) {
            if (slot.person == Person.SECOND) {
                Imperative.of(entry, stems, slot)
                        .forEach(sounds -> add(sounds, Aspect.IMPERATIVE, null, Voice.ACTIVE, slot));
            }
        }
    }

    /** The passive of a verb without object is impersonal (Wright I § 75; Ryding ch. 38). */
    private boolean isInUse(Voice voice, Slot slot) {
        return voice == Voice.ACTIVE || entry.object() != ObjectUse.NEVER || slot == Slot.HE;
    }

    private List<String> endings(Voice voice, Stem stem, String suffix) {
        boolean mayDropN = suffix.isEmpty() && voice == Voice.ACTIVE && entry.form() == VerbalForm.I;
        if (!mayDropN || !entry.root().equals(Letters.ROOT_BE)) {
            return stem.with(suffix);
        }
        String whole = stem.closed();
        return List.of(whole, whole.substring(0, whole.length() - 1));
    }

    private void add(String sounds, Aspect aspect, @Nullable Mood mood, Voice voice, Slot slot) {
        for (String spelling : Orthography.spellings(sounds)) {
            forms.add(new VerbForm(spelling, aspect, mood, voice, slot.person, slot.gender, slot.number));
        }
    }
}
