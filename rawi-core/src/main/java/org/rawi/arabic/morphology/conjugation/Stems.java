package org.rawi.arabic.morphology.conjugation;

import java.util.List;

/** The four stems of a verb, and what was found out about it on the way: how its root bends, how form VIII joins. */
final class Stems {
    private final VerbEntry entry;
    private final Templates templates;
    private final Treatment treatment;
    private final String junction;

    private Stems(VerbEntry entry, Templates templates, Treatment treatment, String junction) {
        this.entry = entry;
        this.templates = templates;
        this.treatment = treatment;
        this.junction = junction;
    }

    /**
     * Finds the way in which root and form give the lemma.
     *
     * @throws IllegalArgumentException when none does
     */
    static Stems of(VerbEntry entry) {
        Templates templates = Templates.of(entry);
        String root = entry.root();
        for (Treatment treatment : Treatment.candidates(root, entry.form())) {
            for (String junction : Junction.candidates(root.charAt(0))) {
                Stems stems = new Stems(entry, templates, treatment, junction);
                if (stems.lemmas().contains(entry.lemma())) {
                    return stems;
                }
            }
        }
        throw new IllegalArgumentException(entry.lemma() + " is not form " + entry.form() + " of " + root);
    }

    private List<String> lemmas() {
        return Orthography.spellings(perfect().with("a").get(0));
    }

    Templates templates() {
        return templates;
    }

    Treatment treatment() {
        return treatment;
    }

    Stem perfect() {
        Stem stem = stem(templates.perfect());
        StemVowels vowels = entry.vowels();
        if (vowels == null) {
            return stem;
        }
        if (entry.root().equals(Letters.ROOT_NOT_BE)) {
            return new Stem(fill("1a23"), fill("1a3"), Stem.Ending.STRONG);
        }
        if (treatment == Treatment.HOLLOW) {
            return new Stem(stem.open(), fill(vowels.imperfect() == 'u' ? "1u3" : "1i3"), stem.ending());
        }
        boolean overW = stem.ending() == Stem.Ending.A_OVER_Y && entry.root().charAt(2) == Letters.WAW;
        return overW ? new Stem(stem.open(), stem.closed(), Stem.Ending.A_OVER_W) : stem;
    }

    Stem perfectPassive() {
        return stem(templates.perfectPassive());
    }

    Stem imperfect() {
        boolean falls = entry.vowels() != null && firstFalls(entry.vowels());
        return present(falls ? templates.imperfect().substring(1) : templates.imperfect());
    }

    Stem imperfectPassive() {
        return present(templates.imperfectPassive());
    }

    private Stem present(String template) {
        boolean toSee = entry.form() == VerbalForm.I && entry.root().equals(Letters.ROOT_SEE);
        return fill(Bending.bend(template, toSee ? Treatment.CLIPPED : treatment));
    }

    /** A first w falls before i, and before the a of verbs in a-a that stands for an older i (Wright I §§ 141-143). */
    private boolean firstFalls(StemVowels vowels) {
        if (entry.root().charAt(0) != Letters.WAW || treatment == Treatment.DOUBLED) {
            return false;
        }
        return switch (vowels) {
            case A_I, I_I, A_A -> true;
            case I_A ->
                entry.root().equals(Letters.ROOT_BE_WIDE) || entry.root().equals(Letters.ROOT_TREAD);
            case A_U, U_U -> false;
        };
    }

    /** A template bent and filled. */
    Stem stem(String template) {
        return fill(Bending.bend(template, treatment));
    }

    private Stem fill(Stem stem) {
        return new Stem(fill(stem.open()), fill(stem.closed()), stem.ending());
    }

    /** A template filled as it stands. */
    String fill(String template) {
        boolean joined = entry.form() == VerbalForm.VIII && !junction.equals(Junction.PLAIN);
        return Sounds.fill(joined ? template.replace(Junction.PLAIN, junction) : template, entry.root());
    }
}
