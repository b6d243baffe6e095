package org.rawi.arabic.agenda;

import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.TokenKind;

/** Finds the word that a date ahead belongs to: what will take place then. */
final class Schedules {
    static final int NONE = -1;
    private static final int FAR = 18;
    private static final int NEAR = 4;

    private final Words words;
    private final Sentences sentences;
    private final AgendaLexicon lexicon;

    Schedules(Words words, Sentences sentences, AgendaLexicon lexicon) {
        this.words = words;
        this.sentences = sentences;
        this.lexicon = lexicon;
    }

    /**
     * The verb, or the noun before المقرر, whose date stands at a token, or {@link #NONE}.
     *
     * @param later whether the date is later than the article's day, so that a present tells of what is to come
     */
    int of(int time, boolean later) {
        int low = sentences.start(sentences.at(time));
        for (int token = time - 1; token >= Math.max(low, time - FAR); token--) {
            Analysis analysis = words.at(token);
            if (analysis == null) {
                if (bounds(token)) {
                    return NONE;
                }
                continue;
            }
            if (analysis.finite()) {
                return verb(token, analysis, low, later) ? token : NONE;
            }
            if (lexicon.is(analysis, Role.SCHEDULED) && analysis.article() && token > low) {
                return noun(token - 1, low);
            }
            if (analysis.is(PartOfSpeech.RELATIVE) || analysis.is(PartOfSpeech.COMPLEMENTIZER)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** A verb in the future, or in the present behind من المقرر أن, or of beginning with a later date. */
    private boolean verb(int token, Analysis verb, int low, boolean later) {
        if (denied(token, low) || guessed(token, low)) {
            return false;
        }
        if (verb.proclitic(Clitics.SEEN)) {
            return true;
        }
        if (verb.aspect() != Features.IMPERFECT) {
            return false;
        }
        for (int before = token - 1; before >= Math.max(low, token - NEAR); before--) {
            Analysis cue = words.at(before);
            if (lexicon.is(cue, Role.FUTURE) || lexicon.is(cue, Role.SCHEDULED)) {
                return true;
            }
            if (cue != null && (cue.finite() || cue.is(PartOfSpeech.COMPLEMENTIZER) && before < token - 1)) {
                return false;
            }
        }
        return later && lexicon.is(verb, Role.STARTS);
    }

    private boolean denied(int token, int low) {
        return token > low && lexicon.is(words.at(token - 1), Role.DENIAL);
    }

    /** Whether the verb stands behind a guess: من المتوقع أن. */
    private boolean guessed(int token, int low) {
        for (int before = token - 1; before >= Math.max(low, token - NEAR); before--) {
            if (lexicon.is(words.at(before), Role.GUESS)) {
                return true;
            }
        }
        return lexicon.is(words.at(token), Role.GUESS);
    }

    /** The first word of the noun phrase before an adjective. */
    private int noun(int token, int low) {
        int at = token;
        while (at > low) {
            Analysis analysis = words.at(at);
            Analysis before = words.at(at - 1);
            boolean inside = analysis != null
                    && analysis.nominal()
                    && !analysis.proclitic(Clitics.PREPOSITION | Clitics.CONJUNCTION)
                    && before != null
                    && before.nominal();
            if (!inside) {
                break;
            }
            at--;
        }
        Analysis head = words.at(at);
        return head != null && head.nominal() ? at : NONE;
    }

    private boolean bounds(int token) {
        return words.tokens().is(token, TokenKind.BREAK)
                || words.tokens().isMark(token, ':')
                || words.tokens().isMark(token, Letters.SEMICOLON);
    }
}
