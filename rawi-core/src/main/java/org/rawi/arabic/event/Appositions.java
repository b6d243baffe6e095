package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.Letters;

/** Names behind titles, titles behind names. */
final class Appositions {
    private final Layers in;
    private final Names names;
    private final Reach reach;

    Appositions(Layers in, Names names, Reach reach) {
        this.in = in;
        this.names = names;
        this.reach = reach;
    }

    /** A person's name is never cut, and follows the title before it. */
    int throughName(int start, int end) {
        int through = in.nameEnd(end - 1) > end ? person(end - 1) : end;
        int place = end - 1 > start ? end - 1 + names.placeName(end - 1) : end;
        through = Math.max(through, place);
        int head = names.counts(start) ? Math.min(names.counted(start), end - 1) : start;
        boolean title = names.heads(head, HeadKind.OFFICE, HeadKind.HONORIFIC)
                || names.heads(head, HeadKind.RANK, HeadKind.KIN);
        Analysis next = in.at(through);
        boolean follows = title
                && in.named(through)
                && !in.named(through - 1)
                && next != null
                && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION);
        through = follows ? person(through) : through;
        return in.named(through - 1) ? titles(through) : through;
    }

    /** Where a title begins inside a phrase behind a definite word, without a comma, or NONE: الملك فلان رئيس الوزراء. */
    int title(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            Analysis next = in.at(at);
            Analysis before = in.at(at - 1);
            boolean definite = before != null
                            && (before.article() || before.is(PartOfSpeech.PROPER) || before.is(PartOfSpeech.ADJECTIVE))
                    || in.named(at - 1);
            boolean title = next != null
                    && next.is(PartOfSpeech.NOUN)
                    && !next.article()
                    && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                    && (!in.named(at) || names.is(next, WordClass.HEIR))
                    && (names.heads(at, HeadKind.OFFICE, HeadKind.OFFICE) || names.is(at, WordClass.OFFICIAL));
            if (definite && title) {
                return at;
            }
        }
        return Clauses.NONE;
    }

    /** The token behind the name that runs on from a token: the name of a place that ends it is no part of it. */
    int person(int token) {
        int end = in.nameEnd(token);
        Analysis last = in.at(end - 1);
        boolean place = end - token > 1 && last != null && last.article() && names.placeName(end - 1) > 0;
        Analysis ordinal = in.at(end);
        boolean counted =
                ordinal != null && ordinal.is(PartOfSpeech.NUMERAL) && ordinal.proclitics() == Clitics.ARTICLE;
        return counted ? end + 1 : place || end - token > 2 && names.isState(end - 1) ? end - 1 : end;
    }

    /** Titles behind a name, without a comma: سيرغي لافروف وزير الخارجية. */
    private int titles(int end) {
        Analysis next = in.at(end);
        boolean title = next != null
                && next.is(PartOfSpeech.NOUN)
                && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && !next.has(Features.TANWIN)
                && next.enclitic() == Clitics.NO_ENCLITIC
                && names.heads(end, HeadKind.OFFICE, HeadKind.OFFICE);
        return title ? reach.end(end) : end;
    }

    int apposition(int start, int at) {
        if (!in.tokens().isMark(at, Letters.COMMA) && !in.tokens().isMark(at, ',')) {
            return at;
        }
        Analysis head = in.at(at + 1);
        if (head == null
                || head.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                || !head.nominal()
                || head.has(Features.TANWIN)
                || in.time(at + 1) >= 0
                || !names.isAnimate(start)) {
            return at;
        }
        boolean name = isPerson(in.at(at - 1)) && names.heads(at + 1, HeadKind.OFFICE, HeadKind.HONORIFIC);
        boolean title = names.heads(start, HeadKind.OFFICE, HeadKind.RANK) && !in.named(at - 1) && isPerson(head);
        return name || title ? reach.core(at + 1) : at;
    }

    private static boolean isPerson(@Nullable Analysis analysis) {
        return analysis == null
                || (analysis.is(PartOfSpeech.PROPER)
                                || analysis.is(PartOfSpeech.UNKNOWN)
                                || analysis.lexeme().has(Traits.ALSO_NAME)
                                || analysis.lexeme().has(Traits.NISBA))
                        && !analysis.lexeme().has(Traits.PLACE_NAME);
    }
}
