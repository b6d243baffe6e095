package org.rawi.arabic.morphology.conjugation;

import org.jspecify.annotations.Nullable;

/**
 * What a verbal form is made of, on the sound root: digits are radicals, see {@link Sounds#fill} (Wright I §§ 35-73, the
 * paradigms; Ryding, A Reference Grammar of Modern Standard Arabic, chs. 22-33).
 *
 * @param imperfect without prefix
 * @param agent of the active participle, without its prefix in derived forms
 * @param masdar null for form I, which has no regular one
 * @param prefixVowel of the active imperfect
 */
record Templates(
        String perfect,
        String perfectPassive,
        String imperfect,
        String imperfectPassive,
        String agent,
        @Nullable String masdar,
        char prefixVowel) {

    static Templates of(VerbEntry entry) {
        StemVowels vowels = entry.vowels();
        if (vowels != null) {
            return new Templates(
                    "1a2" + vowels.perfect() + "3",
                    "1u2i3",
                    "12" + vowels.imperfect() + "3",
                    "12a3",
                    "1A2i3",
                    null,
                    'a');
        }
        return switch (entry.form()) {
            case I -> throw new IllegalArgumentException("form I without stem vowels");
            case II -> new Templates("1a22a3", "1u22i3", "1a22i3", "1a22a3", "1a22i3", "ta12I3", 'u');
            case III -> new Templates("1A2a3", "1U2i3", "1A2i3", "1A2a3", "1A2i3", "mu1A2a3ap", 'u');
            case IV -> new Templates(">a12a3", ">u12i3", "12i3", "12a3", "12i3", ">i12A3", 'u');
            case V -> new Templates("ta1a22a3", "tu1u22i3", "ta1a22a3", "ta1a22a3", "ta1a22i3", "ta1a22u3", 'a');
            case VI -> new Templates("ta1A2a3", "tu1U2i3", "ta1A2a3", "ta1A2a3", "ta1A2i3", "ta1A2u3", 'a');
            case VII -> new Templates("_in1a2a3", "_un1u2i3", "n1a2i3", "n1a2a3", "n1a2i3", "_in1i2A3", 'a');
            case VIII -> new Templates("_i1ta2a3", "_u1tu2i3", "1ta2i3", "1ta2a3", "1ta2i3", "_i1ti2A3", 'a');
            case IX -> new Templates("_i12a3a3", "_u12u3i3", "12a3i3", "12a3a3", "12a3i3", "_i12i3A3", 'a');
            case X -> new Templates("_ista12a3", "_ustu12i3", "sta12i3", "sta12a3", "sta12i3", "_isti12A3", 'a');
            case QI -> new Templates("1a23a4", "1u23i4", "1a23i4", "1a23a4", "1a23i4", "1a23a4ap", 'u');
            case QII -> new Templates("ta1a23a4", "tu1u23i4", "ta1a23a4", "ta1a23a4", "ta1a23i4", "ta1a23u4", 'a');
            case QIV -> new Templates("_i12a34a4", "_u12u34i4", "12a34i4", "12a34a4", "12a34i4", "_i12i34A4", 'a');
        };
    }
}
