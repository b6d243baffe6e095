package org.rawi.arabic.actor;

import java.util.Set;
import org.rawi.KnownKind;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;

/** Tells a club from the city whose name it bears: news of a match says ليفربول and means the club, save in في ليفربول. */
final class Clubs {
    private static final Set<String> SPORT =
            Tsv.resource(Clubs.class, "sport-words.tsv", "lemma").first();
    private static final String IN = "\u0641\u064A";
    private static final int MANY = 4;
    private static final int UNKNOWN = -1;

    private final Words words;
    private final Heads heads;
    private final Register register;
    private int told = UNKNOWN;

    Clubs(Words words, Heads heads, Register register) {
        this.words = words;
        this.heads = heads;
        this.register = register;
    }

    /** The entry of the club that a city's name stands for here, or -1. */
    int club(int start, int end) {
        int club = register.named(words, start, end, KnownKind.BODY);
        return club >= 0 && !placed(start) && inSport() ? club : -1;
    }

    /** Whether a head noun of places or a preposition of place stands before, or nothing does, as in a dateline. */
    private boolean placed(int start) {
        Analysis before = words.at(start - 1);
        return start == 0 || before != null && (before.lemma().equals(IN) || heads.is(before, HeadKind.PLACE));
    }

    private boolean inSport() {
        if (told == UNKNOWN) {
            told = 0;
            for (int i = 0; i < words.count() && told < MANY; i++) {
                Analysis analysis = words.at(i);
                if (analysis != null && analysis.nominal() && SPORT.contains(analysis.lemma())) {
                    told++;
                }
            }
        }
        return told >= MANY;
    }
}
