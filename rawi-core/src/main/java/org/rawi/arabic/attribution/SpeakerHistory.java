package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.attribution.Attribution.Speaker;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.morphology.Analysis;

/** Who has spoken so far, nearest last. */
final class SpeakerHistory {
    private static final int FAR = 400;
    private static final int MOST = 24;

    /**
     * A speaker met.
     *
     * @param head the phrase's head, or null for a name
     * @param gender as {@link Features#GENDER}, 0 when unknown
     * @param number as {@link Features#NUMBER}, 0 when unknown
     * @param nested whether it spoke inside what another said
     * @param honored whether it was called by an honorific
     * @param somebody whether it is a person, body, document or nameless source, and no thing or thought
     */
    record Met(
            Speaker speaker,
            @Nullable Stretch phrase,
            @Nullable Analysis head,
            int gender,
            int number,
            int token,
            boolean nested,
            boolean honored,
            boolean somebody) {}

    private final List<Met> met = new ArrayList<>();

    void add(Met one) {
        met.add(one);
        if (met.size() > MOST) {
            met.remove(0);
        }
    }

    /** The last one, of whatever kind, or null. */
    @Nullable
    Met last() {
        return met.isEmpty() ? null : met.get(met.size() - 1);
    }

    /** The last person, or null. */
    @Nullable
    Met person(int gender) {
        for (int i = met.size() - 1; i >= 0; i--) {
            Met one = met.get(i);
            if (one.speaker().person() && agrees(gender, one.gender())) {
                return one;
            }
        }
        return null;
    }

    /** The last one whose phrase has a head, in the same number, or null. */
    @Nullable
    Met head(String lemma, int number) {
        for (int i = met.size() - 1; i >= 0; i--) {
            Met one = met.get(i);
            if (one.head() != null && one.head().lemma().equals(lemma) && agrees(number, one.number())) {
                return one;
            }
        }
        return null;
    }

    /** The last one whose head is any of a kind, or null. */
    @Nullable
    Met where(java.util.function.Predicate<Met> kind) {
        for (int i = met.size() - 1; i >= 0; i--) {
            if (kind.test(met.get(i))) {
                return met.get(i);
            }
        }
        return null;
    }

    /** The last one a verb without subject can belong to: not nested where the verb is not, and in agreement with it; or null. */
    @Nullable
    Met carried(int gender, int number, int token, boolean nested) {
        Met met = carried(gender, number, token, nested, true);
        return met != null ? met : carried(gender, number, token, nested, false);
    }

    private @Nullable Met carried(int gender, int number, int token, boolean nested, boolean somebody) {
        for (int i = met.size() - 1; i >= 0; i--) {
            Met one = met.get(i);
            boolean reaches = token - one.token() < FAR;
            if (reaches
                    && (!somebody || one.somebody())
                    && (nested || !one.nested())
                    && agrees(gender, one.gender())
                    && counts(number, one)) {
                return one;
            }
        }
        return null;
    }

    private static boolean counts(int number, Met one) {
        return number == 0 || one.number() == 0 || number != Features.DUAL && one.number() != Features.DUAL
                ? number != Features.PLURAL
                        || one.number() != Features.SINGULAR
                        || !one.speaker().person()
                : number == one.number();
    }

    private static boolean agrees(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }
}
