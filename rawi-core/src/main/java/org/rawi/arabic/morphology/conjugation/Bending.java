package org.rawi.arabic.morphology.conjugation;

/** Bends a template for a root that is not sound, while it still has digits for radicals (Wright I §§ 120-180). */
final class Bending {
    private Bending() {}

    /** The template's stem for a treatment, still to be filled with the root. */
    static Stem bend(String template, Treatment treatment) {
        return switch (treatment) {
            case SOUND -> new Stem(template, template, Stem.Ending.STRONG);
            case DOUBLED -> new Stem(contract(template), template, Stem.Ending.DOUBLED);
            case HOLLOW -> hollow(template);
            case DEFECTIVE -> defective(template);
            case CLIPPED -> defective(template.replace("2", ""));
        };
    }

    /** The last vowel falls after an open syllable, and else moves before the pair: 1a2a3 to 1a23, 12u3 to 1u23. */
    static String contract(String template) {
        int vowel = template.length() - 2;
        String head = template.substring(0, vowel - 1);
        char first = template.charAt(vowel - 1);
        char last = template.charAt(vowel + 1);
        boolean openSyllable = Sounds.isVowel(head.charAt(head.length() - 1));
        return openSyllable ? head + first + last : head + template.charAt(vowel) + first + last;
    }

    /** 1a2a3 to 1A3, 1u2i3 to 1I3, 12u3 to 1U3; short before a consonant. */
    private static Stem hollow(String template) {
        int vowel = template.length() - 2;
        String head = template.substring(0, vowel - 1);
        char last = head.charAt(head.length() - 1);
        char melted = template.charAt(vowel);
        if (Sounds.isShort(last)) {
            head = head.substring(0, head.length() - 1);
            melted = last == 'u' ? 'i' : 'a';
        }
        return new Stem(head + Sounds.lengthen(melted) + '3', head + melted + '3', Stem.Ending.STRONG);
    }

    private static Stem defective(String template) {
        int vowel = template.length() - 2;
        String head = template.substring(0, vowel);
        return new Stem(
                head,
                head,
                switch (template.charAt(vowel)) {
                    case 'i' -> Stem.Ending.I;
                    case 'u' -> Stem.Ending.U;
                    default -> Stem.Ending.A_OVER_Y;
                });
    }
}
