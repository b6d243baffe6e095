package org.rawi.arabic.morphology.conjugation;

import java.util.Optional;

/** The regular masdar of the derived forms (Wright I §§ 202-206; Ryding, A Reference Grammar of MSA, ch. 5). */
final class Masdar {
    private Masdar() {}

    /** The regular masdar in sounds; empty for form I, which has none. */
    static Optional<String> regular(VerbEntry entry, Stems stems) {
        String template = stems.templates().masdar();
        if (template == null) {
            return Optional.empty();
        }
        return Optional.of(stems.fill(
                switch (stems.treatment()) {
                    case SOUND -> sound(entry, template);
                    case DOUBLED -> doubled(entry.form(), template);
                    case HOLLOW -> hollow(entry.form(), template);
                    case DEFECTIVE -> defective(entry, template);
                    case CLIPPED -> entry.form() == VerbalForm.IV ? ">i1A>ap" : defective(entry, template);
                }));
    }

    /** Whether the regular masdar ends in -in: forms V, VI and QII of a weak last radical. */
    static boolean isDefective(VerbEntry entry) {
        boolean weakLast = Letters.isWeak(entry.root().charAt(entry.root().length() - 1));
        return weakLast
                && switch (entry.form()) {
                    case V, VI, QII -> true;
                    case I, II, III, IV, VII, VIII, IX, X, QI, QIV -> false;
                };
    }

    /** Form II of a last hamza takes the pattern of the weak ones. */
    private static String sound(VerbEntry entry, String template) {
        boolean lastHamza = entry.root().charAt(2) == Letters.HAMZA;
        return entry.form() == VerbalForm.II && lastHamza ? "ta12i3ap" : template;
    }

    private static String doubled(VerbalForm form, String template) {
        return switch (form) {
            case III -> "mu1A23ap";
            case VI -> "ta1A23";
            case I, II, IV, V, VII, VIII, IX, X, QI, QII, QIV -> template;
        };
    }

    /** Forms IV and X make up for the lost radical with a ta marbuta; in VII and VIII it is a y (Wright I § 206). */
    private static String hollow(VerbalForm form, String template) {
        return switch (form) {
            case IV -> ">i1A3ap";
            case X -> "_isti1A3ap";
            case I, II, III, V, VI, VII, VIII, IX, QI, QII, QIV -> template.replace('2', 'y');
        };
    }

    private static String defective(VerbEntry entry, String template) {
        String head = template.substring(0, template.length() - 2);
        return switch (entry.form()) {
            case II -> entry.root().charAt(1) == Letters.YEH ? "ta1iyyap" : "ta12iyap";
            case III -> "mu1A2Ap";
            case V, VI, QII -> head + 'I';
            case QI -> "1a23Ap";
            case I, IV, VII, VIII, IX, X, QIV -> head + "A>";
        };
    }
}
