package org.rawi.arabic.event;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.text.TokenKind;

/** How far a noun phrase reaches: its core, the complements of its last participle, those of a title or body, an apposition. */
final class Reach {
    private final Layers in;

    private final Names names;

    private final PhraseCut cut;

    private final Appositions appositions;

    private final Complements complements;

    /** The token behind the phrase that starts at each token; 0 is not known yet. */
    private final int[] ends;

    Reach(Layers in, Names names) {
        this.in = in;
        this.names = names;
        cut = new PhraseCut(in, names);
        appositions = new Appositions(in, names, this);
        complements = new Complements(in, names, this, appositions);
        ends = new int[in.words().count()];
    }

    /** Whether a noun phrase starts at a token. */
    boolean starts(int token) {
        Analysis analysis = in.at(token);
        return in.phrases().starts(token)
                || in.tokens().is(token, TokenKind.NUMBER) && names.isFrom(in.at(token + 1))
                || analysis != null && analysis.nominal()
                || in.named(token)
                || names.placeName(token) > 0;
    }

    /** The token behind the phrase that starts at a token; coordinated phrases are left out. */
    int end(int start) {
        if (start < 0 || start >= ends.length) {
            return reach(start);
        }
        if (ends[start] == 0) {
            ends[start] = reach(start);
        }
        return ends[start];
    }

    private int reach(int start) {
        if (in.tokens().is(start, TokenKind.NUMBER) && names.isFrom(in.at(start + 1)) && starts(start + 2)) {
            return end(start + 2);
        }
        int at = core(start);
        Analysis second = in.at(start + 1);
        boolean bare = at == start + 1
                && names.counts(start)
                && second != null
                && second.nominal()
                && !second.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && in.time(start + 1) < 0;
        at = bare ? core(start + 1) : at;
        for (int round = 0; round < 5; round++) {
            int next = complements.extend(start, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return Math.max(at, start + 1);
    }

    /** Where a second title begins inside the phrase that starts at a token, or NONE. */
    int title(int start) {
        return appositions.title(start, end(start));
    }

    int core(int start) {
        Analysis head = in.at(start);
        if (head != null && names.placeName(start) == 0 && (head.has(Features.TANWIN) || names.isCircumstance(start))) {
            return indefinite(start);
        }
        int end = in.phrases().core(start);
        int core = in.named(start) ? appositions.person(start) : cut.of(start, end < 0 ? start + 1 : end);
        Analysis next = in.at(core);
        boolean town = names.isPlaceHead(core - 1)
                && next != null
                && next.proclitics() == 0
                && in.time(core) < 0
                && names.placeName(core) > 0
                && head != null
                && !head.article();
        core = town ? core + names.placeName(core) : core;
        return stopAtTime(start, counted(appositions.throughName(start, core)));
    }

    /** A number takes what it counts, in the accusative: 31 شخصا. */
    private int counted(int end) {
        Analysis last = in.at(end - 1);
        Analysis next = in.at(end);
        boolean number = in.tokens().is(end - 1, TokenKind.NUMBER) || last != null && last.is(PartOfSpeech.NUMERAL);
        return number && next != null && next.has(Features.TANWIN) ? indefinite(end) : end;
    }

    /** Whether a name is spelled like an accusative adjective: تركيا. */
    private boolean described(int token) {
        Form form = in.words().form(token);
        for (int i = 0; form != null && i < form.count(); i++) {
            if (form.analysis(i).is(PartOfSpeech.ADJECTIVE) && form.analysis(i).has(Features.TANWIN)) {
                return true;
            }
        }
        return false;
    }

    /** A phrase ends where a time or a clause starts. */
    private int stopAtTime(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            Analysis word = in.at(at);
            boolean clause = word != null && !in.named(at) && word.is(PartOfSpeech.RELATIVE);
            if (in.time(at) >= 0 || clause) {
                return at;
            }
        }
        return end;
    }

    /** An accusative with tanwin takes adjectives only, which have no article. */
    private int indefinite(int start) {
        int at = start + 1;
        while (true) {
            Analysis next = in.at(at);
            boolean joins = next != null
                    && (next.is(PartOfSpeech.ADJECTIVE) || next.participle() || described(at))
                    && !next.article()
                    && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                    && next.enclitic() == Clitics.NO_ENCLITIC
                    && in.time(at) < 0;
            if (!joins) {
                return at;
            }
            at++;
        }
    }
}
