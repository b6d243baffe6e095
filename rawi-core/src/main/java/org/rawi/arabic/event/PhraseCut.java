package org.rawi.arabic.event;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;

/** Where grammar forbids a phrase to go on. */
final class PhraseCut {
    private final Layers in;
    private final Names names;

    PhraseCut(Layers in, Names names) {
        this.in = in;
        this.names = names;
    }

    /** The token where a phrase has to end, behind the name of a place or before a word that cannot belong to it. */
    int of(int start, int end) {
        int name = names.placeName(start);
        if (name > 0 && !names.isPlaceHead(start)) {
            return Math.min(Math.max(end, start + name), adjectives(start + name));
        }
        Analysis head = in.at(start);
        boolean indefinite = false;
        for (int at = start + 1; at < end; at++) {
            Analysis next = in.at(at);
            Analysis before = in.at(at - 1);
            if (next == null) {
                indefinite = false;
                continue;
            }
            boolean adjective =
                    (next.is(PartOfSpeech.ADJECTIVE) || next.participle()) && !odd(head, next, at == start + 1);
            boolean noun =
                    before != null && (second(before, next, at) || owner(before, next) || town(before, next, at));
            boolean open = indefinite && (next.article() && !adjective || bare(next));
            if (noun
                    || open
                    || fresh(start, before, next, at)
                    || people(start, next, at)
                    || closes(head, next, adjective, at == start + 1)
                    || side(start, at)
                    || self(at)) {
                return at;
            }
            indefinite = adjective
                    && !next.article()
                    && (next.is(PartOfSpeech.ADJECTIVE) || before != null && group(before, next))
                    && !next.lexeme().has(Traits.ELATIVE);
        }
        return end;
    }

    /** Whether a sound plural or dual in the nominative kept its nun, so that no noun can follow in construct. */
    private static boolean closed(@Nullable Analysis head) {
        return head != null
                && head.has(Features.NOMINATIVE)
                && head.number() != Features.SINGULAR
                && !head.has(Features.CONSTRUCT)
                && head.enclitic() == Clitics.NO_ENCLITIC;
    }

    /** Whether a word cannot agree with such a plural. */
    private static boolean odd(@Nullable Analysis head, Analysis next, boolean first) {
        if (head == null || !closed(head)) {
            return false;
        }
        boolean noun = !next.article() && next.is(PartOfSpeech.NOUN) && !next.has(Features.NOMINATIVE);
        boolean woman = next.gender() == Features.FEMININE
                && next.number() == Features.SINGULAR
                && head.gender() == Features.MASCULINE;
        return next.has(Features.TANWIN) || first && (noun || woman);
    }

    /** Whether the head of a phrase takes no such word. */
    private static boolean closes(@Nullable Analysis head, Analysis next, boolean adjective, boolean first) {
        if (head == null) {
            return false;
        }
        boolean plural = head.article()
                && head.number() == Features.PLURAL
                && (head.features() & Features.CASE) == Features.OBLIQUE;
        boolean nisba = head.lexeme().has(Traits.NISBA) && !head.article() && head.number() == Features.SINGULAR;
        return closed(head) && !adjective
                || plural && next.is(PartOfSpeech.PROPER)
                || nisba && first && next.article() && next.is(PartOfSpeech.NOUN);
    }

    /** Whether a definite word starts a phrase of its own: people asked, an act, somebody else. */
    private boolean second(Analysis before, Analysis next, int at) {
        if (!next.article() || !before.article()) {
            return false;
        }
        boolean asked = next.is(PartOfSpeech.NOUN)
                && next.number() == Features.PLURAL
                && (next.features() & Features.CASE) == Features.OBLIQUE
                && (before.number() == Features.SINGULAR || before.gender() == Features.FEMININE);
        boolean act = next.is(PartOfSpeech.ADJECTIVE)
                && next.gender() == Features.FEMININE
                && next.participle()
                && before.gender() == Features.MASCULINE
                && names.isMasdar(at);
        boolean other = before.is(PartOfSpeech.ADJECTIVE)
                && before.gender() == Features.FEMININE
                && next.gender() == Features.MASCULINE
                && next.number() == Features.SINGULAR
                && names.isHuman(at);
        return asked || act || other;
    }

    /**
     * Whether a noun cannot belong to the definite word before it: a thing without article, or a definite thing that is no
     * adjective: الدكتور العمري المجتمع الدولي، الحرس الثوري ناقلة نفط، وزارة الصحة مسؤولية الوفيات.
     */
    private boolean fresh(int start, @Nullable Analysis before, Analysis next, int at) {
        boolean closed = before == null
                ? at - 2 >= start
                        && in.quotes().around(at - 2) >= 0
                        && in.quotes().around(at) != in.quotes().around(at - 2)
                : before.nominal() && before.article() && !before.is(PartOfSpeech.NUMERAL);
        boolean body = names.isOrganized(at) || names.is(at, WordClass.PUBLIC);
        boolean thing = next.is(PartOfSpeech.NOUN)
                && next.proclitics() == (next.article() ? Clitics.ARTICLE : 0)
                && (body || !next.lexeme().has(Traits.HUMAN))
                && !next.lexeme().has(Traits.TIME)
                && !next.lexeme().has(Traits.ALSO_NAME)
                && !next.has(Features.TANWIN)
                && !in.named(at)
                && (!in.named(at - 1) || in.nameEnd(at - 1) == at)
                && !names.counts(at)
                && !names.heads(at, HeadKind.OFFICE, HeadKind.HONORIFIC)
                && !names.heads(at, HeadKind.RANK, HeadKind.KIN);
        boolean inside =
                before != null && in.quotes().around(at) >= 0 && in.quotes().around(at - 1) >= 0;
        return closed && thing && !inside && !names.counts(start) && (body || !adjectival(at));
    }

    /** Whether men stand behind a feminine head, whom they cannot describe: منعت السلطات المحتجين. */
    private boolean people(int start, Analysis next, int at) {
        Analysis head = in.at(start);
        return at == start + 1
                && head != null
                && head.article()
                && head.gender() == Features.FEMININE
                && next.article()
                && next.proclitics() == Clitics.ARTICLE
                && next.gender() == Features.MASCULINE
                && next.number() == Features.PLURAL
                && (next.features() & Features.CASE) == Features.OBLIQUE;
    }

    /** Whether a word has a reading as an adjective about as likely as the one chosen. */
    private boolean adjectival(int token) {
        Form form = in.words().form(token);
        Analysis chosen = in.at(token);
        for (int i = 0; form != null && chosen != null && i < form.count(); i++) {
            if (form.analysis(i).is(PartOfSpeech.ADJECTIVE) && Names.near(chosen, form.analysis(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun stands behind a sound plural that kept its nun. */
    private boolean owner(Analysis before, Analysis next) {
        return before.is(PartOfSpeech.NOUN)
                && before.number() == Features.PLURAL
                && before.gender() == Features.MASCULINE
                && (before.features() & Features.CASE) != 0
                && !before.has(Features.CONSTRUCT)
                && before.enclitic() == Clitics.NO_ENCLITIC
                && bare(next)
                && !names.isNationality(next);
    }

    private static boolean bare(Analysis next) {
        return next.is(PartOfSpeech.NOUN) && !next.participle() && !next.article();
    }

    /** Whether the name of a place stands behind a definite noun or a person's name. */
    private boolean town(Analysis before, Analysis next, int at) {
        boolean definite = before.article() || before.is(PartOfSpeech.PROPER) && next.article() && in.named(at - 1);
        return definite && names.placeName(at) > 0 && !next.is(PartOfSpeech.ADJECTIVE) && !names.isPlaceHead(at - 1);
    }

    /** Whether a point of the compass opens the place of an act: هجوم شرق كابل. */
    private boolean side(int start, int at) {
        Analysis next = in.at(at);
        return next != null
                && names.is(at, WordClass.EDGE)
                && !next.article()
                && next.enclitic() == Clitics.NO_ENCLITIC
                && names.placeName(at + 1) > 0
                && !names.counts(start)
                && !names.is(at - 1, WordClass.EDGE);
    }

    private boolean self(int at) {
        Analysis next = in.at(at);
        return next != null && names.is(at, WordClass.SELF) && next.enclitic() != Clitics.NO_ENCLITIC;
    }

    /** Whether a participle describes a plural of things: فصائل مسلحة. */
    private static boolean group(Analysis before, Analysis next) {
        return next.participle()
                && next.gender() == Features.FEMININE
                && next.number() == Features.SINGULAR
                && before.number() == Features.PLURAL
                && !before.article();
    }

    private int adjectives(int from) {
        int at = from;
        while (true) {
            Analysis next = in.at(at);
            if (next == null
                    || !next.is(PartOfSpeech.ADJECTIVE)
                    || !next.article()
                    || next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)) {
                return at;
            }
            at++;
        }
    }
}
