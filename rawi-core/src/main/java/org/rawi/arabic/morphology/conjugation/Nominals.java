package org.rawi.arabic.morphology.conjugation;

import java.util.ArrayList;
import java.util.List;

/** The masdars and participles of one verb (Wright I §§ 195-236; Ryding chs. 5-6). */
final class Nominals {
    private static final String PREFIX = Letters.MEEM + "u";

    private final VerbEntry entry;
    private final Stems stems;
    private final List<NominalForm> forms = new ArrayList<>();

    private Nominals(VerbEntry entry, Stems stems) {
        this.entry = entry;
        this.stems = stems;
    }

    static List<NominalForm> of(VerbEntry entry, Stems stems) {
        Nominals nominals = new Nominals(entry, stems);
        if (!entry.root().equals(Letters.ROOT_NOT_BE)) {
            nominals.masdars();
            if (!makesAdjective(entry, stems)) {
                nominals.agent();
                nominals.patient();
            }
        }
        return List.copyOf(nominals.forms);
    }

    /** Form I in u, and in a sound w or y: they mean states, and make adjectives of patterns of their own (§ 232). */
    private static boolean makesAdjective(VerbEntry entry, Stems stems) {
        boolean keepsGlide = stems.treatment() == Treatment.SOUND
                && Letters.isWeak(entry.root().charAt(1));
        return entry.vowels() == StemVowels.U_U || (entry.form() == VerbalForm.I && keepsGlide);
    }

    private void masdars() {
        boolean defective = Masdar.isDefective(entry);
        if (entry.masdars().isEmpty()) {
            Masdar.regular(entry, stems).ifPresent(sounds -> add(NominalKind.MASDAR, sounds, defective));
        }
        for (String masdar : entry.masdars()) {
            boolean inYa = masdar.charAt(masdar.length() - 1) == Letters.YEH;
            forms.add(new NominalForm(masdar, NominalKind.MASDAR, defective && inYa));
        }
    }

    private void agent() {
        Stem stem = entry.form() == VerbalForm.I
                ? simpleAgent()
                : stems.stem(stems.templates().agent());
        String prefix = entry.form() == VerbalForm.I ? "" : PREFIX;
        add(NominalKind.ACTIVE_PARTICIPLE, prefix + stem.bare(), stem.ending() == Stem.Ending.I);
    }

    /** The hollow verb puts a hamza in place of its w or y; before a last hamza it becomes defective (Wright I § 240). */
    private Stem simpleAgent() {
        if (stems.treatment() != Treatment.HOLLOW) {
            return stems.stem(stems.templates().agent());
        }
        String head = stems.fill("1A>");
        return entry.root().charAt(2) == Letters.HAMZA
                ? new Stem(head, head, Stem.Ending.I)
                : new Stem(stems.fill("1A>i3"), stems.fill("1A>i3"), Stem.Ending.STRONG);
    }

    /** Form IX and QIV make none. */
    private void patient() {
        switch (entry.form()) {
            case IX, QIV -> {}
            case I -> add(NominalKind.PASSIVE_PARTICIPLE, stems.fill(simplePatient()), false);
            case II, III, IV, V, VI, VII, VIII, X, QI, QII ->
                add(
                        NominalKind.PASSIVE_PARTICIPLE,
                        PREFIX + stems.imperfectPassive().bare(),
                        false);
        }
    }

    private String simplePatient() {
        boolean lastW = entry.root().charAt(2) == Letters.WAW;
        StemVowels vowels = entry.vowels();
        return switch (stems.treatment()) {
            case SOUND, DOUBLED -> "ma12U3";
            case HOLLOW -> entry.root().charAt(1) == Letters.WAW ? "ma1U3" : "ma1I3";
            case DEFECTIVE, CLIPPED -> lastW && vowels != StemVowels.I_A ? "ma12uww" : "ma12iyy";
        };
    }

    private void add(NominalKind kind, String sounds, boolean defective) {
        for (String spelling : Orthography.spellings(sounds)) {
            forms.add(new NominalForm(spelling, kind, defective));
        }
    }
}
