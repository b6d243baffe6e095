package org.rawi.arabic.time;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.Sentences;

/**
 * The tense about an expression: that of the nearest verb before it in its sentence that settles it, else of the first
 * behind it. Words of plan ({@code المقرر}), {@code سوف} and {@code سـ} speak for the future, {@code منذ} for the past.
 */
final class Tense {
    private static final int BACK = 24;
    private static final int AHEAD = 12;
    /** How near an imperfect must stand before an expression, and how near behind it, to count. */
    private static final int NEAR = 9;

    private static final int BEHIND = 3;

    /** What can be said. */
    enum Of {
        NONE,
        PAST,
        /** Behind since: past whatever else is said. */
        SINCE,
        FUTURE,
        /** An imperfect with nothing to make it past or future. */
        UNFINISHED
    }

    private final View view;
    private final Sentences sentences;

    Tense(View view, Sentences sentences) {
        this.view = view;
        this.sentences = sentences;
    }

    Of about(int start, int end) {
        int sentence = sentences.at(start);
        int first = Math.max(sentences.start(sentence), start - BACK);
        if (view.is(start - 1, Kind.SINCE) || view.is(start - 2, Kind.SINCE) && view.is(start - 1, Kind.EDGE)) {
            return Of.SINCE;
        }
        boolean imperfect = false;
        for (int i = start - 1; i >= first; i--) {
            Of of = at(i);
            if (of == Of.PAST || of == Of.FUTURE) {
                return of;
            }
            imperfect |= of == Of.UNFINISHED && start - i <= NEAR;
        }
        if (imperfect) {
            return Of.UNFINISHED;
        }
        int last = Math.min(sentences.end(sentence), end + AHEAD);
        for (int i = end; i < last; i++) {
            Of of = at(i);
            if (of == Of.UNFINISHED && i - end >= BEHIND) {
                return Of.NONE;
            }
            if (of != Of.NONE) {
                return of;
            }
        }
        return Of.NONE;
    }

    private Of at(int i) {
        if (view.is(i, Kind.AHEAD)) {
            return view.is(i - 1, Kind.REMOTE) ? Of.NONE : Of.FUTURE;
        }
        if (view.is(i, Kind.REMOTE)) {
            return Of.PAST;
        }
        Analysis verb = view.words().at(i);
        if (verb == null || verb.guessed() || verb.pos() != PartOfSpeech.VERB) {
            return Of.NONE;
        }
        if (view.is(i - 1, Kind.AHEAD) || view.is(i - 2, Kind.AHEAD)) {
            return Of.FUTURE;
        }
        return verb.aspect() == Features.PERFECT
                ? Of.PAST
                : verb.aspect() == Features.IMPERFECT ? imperfect(verb, i) : Of.NONE;
    }

    private Of imperfect(Analysis verb, int i) {
        if (verb.proclitic(Clitics.SEEN)) {
            return Of.FUTURE;
        }
        if (view.is(i - 1, Kind.CLAUSE) && !view.is(i - 2, Kind.BEFORE) && !view.is(i - 2, Kind.AFTER)) {
            return Of.FUTURE;
        }
        return Of.UNFINISHED;
    }
}
