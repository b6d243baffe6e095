package org.rawi.arabic.attribution;

import java.util.List;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;

/** Gives participles and second verbs the source of their sentence: the last one named, else the subject. */
final class Sources {
    private static final int FAR = 250;

    private final Words words;
    private final Sentences sentences;
    private final NounPhrases phrases;
    private final StatementSpans spans;
    private final List<Candidate> all;

    Sources(Words words, Sentences sentences, NounPhrases phrases, StatementSpans spans, List<Candidate> all) {
        this.words = words;
        this.sentences = sentences;
        this.phrases = phrases;
        this.spans = spans;
        this.all = all;
    }

    void inherit() {
        for (int i = 0; i < all.size(); i++) {
            Candidate candidate = all.get(i);
            if (!candidate.dropped && addresses(i, candidate)) {
                continue;
            }
            if (candidate.dropped
                    || candidate.hasSource()
                    || candidate.cue == null
                    || candidate.then("absent", "NONE")
                    || fromRelative(candidate)) {
                continue;
            }
            boolean second = candidate.then("inherit", "yes") || !opensSentence(candidate);
            if (second && !fromEarlier(i, candidate)) {
                fromSubject(candidate);
            }
        }
    }

    /**
     * Whether the phrase behind a second verb is whom it addresses, and the sentence's source its subject: وحث الجيش على، وناشد
     * المجلس أن. It is, where the verb takes an object before its content and no other phrase stands for one.
     */
    private boolean addresses(int index, Candidate candidate) {
        Cue cue = candidate.cue;
        Analysis verb = words.at(candidate.trigger());
        boolean second = cue != null
                && verb != null
                && verb.finite()
                && verb.proclitic(Clitics.WAW)
                && candidate.hasSource()
                && candidate.sourceStart == candidate.trigger() + 1
                && !possessed(candidate.sourceStart)
                && !(phrases.starts(candidate.sourceEnd) && spans.speaks(candidate.sourceEnd))
                && !candidate.match.has("to")
                && cue.takesObject()
                && !firstWord(candidate);
        if (!second) {
            return false;
        }
        int start = candidate.sourceStart;
        int end = candidate.sourceEnd;
        candidate.sourceStart = -1;
        candidate.sourceEnd = -1;
        if (fromEarlier(index, candidate)) {
            candidate.addresseeStart = start;
            candidate.addresseeEnd = end;
            return true;
        }
        candidate.sourceStart = start;
        candidate.sourceEnd = end;
        return false;
    }

    private boolean opensSentence(Candidate candidate) {
        int start = Math.max(sentences.start(candidate.sentence), candidate.trigger() - FAR);
        for (int i = start; i < candidate.trigger(); i++) {
            Analysis analysis = words.at(i);
            if (analysis != null
                    && (analysis.finite()
                            || spans.speaks(i) && analysis.nominal() && !analysis.proclitic(Clitics.PREPOSITION))) {
                return false;
            }
        }
        return true;
    }

    private boolean fromEarlier(int index, Candidate candidate) {
        int start = sentences.start(candidate.sentence);
        boolean opening = candidate.then("inherit", "yes") && firstWord(candidate);
        for (int j = index - 1; j >= Math.max(0, index - FAR); j--) {
            Candidate earlier = all.get(j);
            boolean reaches = earlier.sentence == candidate.sentence
                    || earlier.contentEnd > start
                    || opening && sentences.paragraph(earlier.sentence) == sentences.paragraph(candidate.sentence);
            if (!reaches) {
                return false;
            }
            if (!earlier.dropped
                    && earlier.hasSource()
                    && fits(candidate, earlier.sourceStart)
                    && !quoted(j, earlier, candidate)) {
                candidate.sourceStart = earlier.sourceStart;
                candidate.sourceEnd = earlier.sourceEnd;
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an attribution stands in the content of another, which ends before the one that looks for its source. A participle
     * behind a content that began with a subject and its verb (قال المتحدث إن الرئيس أكد، مضيفا) is still that subject's.
     */
    private boolean quoted(int index, Candidate inner, Candidate candidate) {
        for (int j = index - 1; j >= Math.max(0, index - FAR) && all.get(j).sentence == inner.sentence; j--) {
            Candidate outer = all.get(j);
            if (!outer.dropped
                    && outer.hasSource()
                    && !outer.then("content", "around")
                    && !(candidate.then("inherit", "yes") && inner.sourceStart == outer.contentStart && personal(inner))
                    && outer.contentStart <= inner.start()
                    && outer.trigger() < inner.start()
                    && inner.trigger() < outer.contentEnd
                    && candidate.trigger() >= outer.contentEnd
                    && fits(candidate, outer.sourceStart)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a source is a person, a body or a name, and no report or matter. */
    private boolean personal(Candidate candidate) {
        Analysis head = words.at(candidate.sourceStart);
        int kinds = HeadKind.OFFICE.bit() | HeadKind.ORGANIZATION.bit() | HeadKind.HONORIFIC.bit();
        return head == null
                || head.is(PartOfSpeech.PROPER)
                || head.lexeme().has(Traits.HUMAN)
                || (head.lexeme().heads() & kinds) != 0;
    }

    private boolean firstWord(Candidate candidate) {
        for (int i = Math.max(sentences.start(candidate.sentence), candidate.trigger() - FAR);
                i < candidate.trigger();
                i++) {
            if (words.at(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** The phrase a relative clause hangs on: الرئيس الذي رفض. */
    private boolean fromRelative(Candidate candidate) {
        int relative = candidate.trigger() - 1;
        Analysis word = words.at(relative);
        if (word == null
                || !word.is(PartOfSpeech.RELATIVE)
                || !word.article() && word.lemma().length() < 4) {
            return false;
        }
        int end = words.tokens().mark(relative - 1) == org.rawi.arabic.text.Letters.COMMA ? relative - 1 : relative;
        for (int start = Math.max(sentences.start(candidate.sentence), end - 16); start < end; start++) {
            for (int nth = 0; phrases.end(start, nth) > 0; nth++) {
                if (phrases.end(start, nth) == end && spans.speaks(start) && fits(candidate, start)) {
                    candidate.sourceStart = start;
                    candidate.sourceEnd = end;
                    return true;
                }
            }
        }
        return false;
    }

    /** The subject of the sentence's first verb, or the phrase before it. */
    private void fromSubject(Candidate candidate) {
        int start = Math.max(sentences.start(candidate.sentence), candidate.trigger() - FAR);
        for (int i = start; i < candidate.trigger(); i++) {
            Analysis analysis = words.at(i);
            if (analysis == null) {
                continue;
            }
            boolean behindVerb = i > start && words.at(i - 1) != null && isFinite(i - 1);
            boolean first = i == start || behindVerb;
            if (first
                    && analysis.nominal()
                    && !analysis.proclitic(Clitics.PREPOSITION)
                    && (i == start || analysis.enclitic() == Clitics.NO_ENCLITIC)
                    && spans.speaks(i)
                    && fits(candidate, i)) {
                int end = phrases.end(i, 0);
                if (end > i && end <= candidate.trigger()) {
                    candidate.sourceStart = i;
                    candidate.sourceEnd = end;
                    return;
                }
            }
        }
    }

    private boolean possessed(int token) {
        Analysis analysis = words.at(token);
        return analysis != null && analysis.enclitic() != Clitics.NO_ENCLITIC;
    }

    private boolean isFinite(int token) {
        Analysis analysis = words.at(token);
        return analysis != null && analysis.finite();
    }

    /** Whether a cue can have a phrase as its subject, by gender and, behind the subject, number. */
    private boolean fits(Candidate candidate, int source) {
        Analysis cue = words.at(candidate.trigger());
        Analysis head = words.at(words.at(source) == null ? source + 1 : source);
        if (cue == null
                || head == null
                || head.is(PartOfSpeech.PROPER)
                || head.guessed() && head.article()
                || head.enclitic() != 0
                || head.gender() == 0
                || cue.gender() == 0) {
            return true;
        }
        if (head.number() == Features.PLURAL || head.gender() == cue.gender() || head.is(PartOfSpeech.NUMERAL)) {
            return true;
        }
        var form = words.form(source);
        for (int i = 0; form != null && i < form.count(); i++) {
            if (form.analysis(i).nominal()
                    && (form.analysis(i).gender() == cue.gender()
                            || form.analysis(i).number() == Features.PLURAL)) {
                return true;
            }
        }
        return false;
    }
}
