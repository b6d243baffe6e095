package org.rawi.arabic.attribution;

import java.util.List;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;

/** Gives participles and second verbs the source of their sentence: the last one named, else the subject. */
final class Sources {
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
            if (candidate.dropped || candidate.hasSource() || candidate.cue == null) {
                continue;
            }
            boolean second = candidate.then("inherit", "yes") || !opensSentence(candidate);
            if (second && !fromEarlier(i, candidate)) {
                fromSubject(candidate);
            }
        }
    }

    private boolean opensSentence(Candidate candidate) {
        int start = sentences.start(candidate.sentence);
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
        for (int j = index - 1; j >= 0 && all.get(j).sentence == candidate.sentence; j--) {
            Candidate earlier = all.get(j);
            if (!earlier.dropped && earlier.hasSource() && fits(candidate, earlier.sourceStart)) {
                candidate.sourceStart = earlier.sourceStart;
                candidate.sourceEnd = earlier.sourceEnd;
                return true;
            }
        }
        return false;
    }

    /** The subject of the sentence's first verb, or the phrase before it. */
    private void fromSubject(Candidate candidate) {
        int start = sentences.start(candidate.sentence);
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

    private boolean isFinite(int token) {
        Analysis analysis = words.at(token);
        return analysis != null && analysis.finite();
    }

    /** Whether a cue can have a phrase as its subject, by gender and, behind the subject, number. */
    private boolean fits(Candidate candidate, int source) {
        Analysis cue = words.at(candidate.trigger());
        Analysis head = words.at(source);
        if (cue == null || head == null || head.is(PartOfSpeech.PROPER) || head.gender() == 0 || cue.gender() == 0) {
            return true;
        }
        boolean plural = head.number() == Features.PLURAL;
        return plural || head.gender() == cue.gender() || head.is(PartOfSpeech.NUMERAL);
    }
}
