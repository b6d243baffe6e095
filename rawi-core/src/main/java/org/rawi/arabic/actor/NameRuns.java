package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.HeadKind;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Tokens;

/** Finds the names of people: runs of name words, with the particles that join them. */
public final class NameRuns {
    private static final int LONGEST = 9;

    private final Words words;
    private final Tokens tokens;
    private final Heads heads;

    public NameRuns(Words words, Heads heads) {
        this.words = words;
        this.tokens = words.tokens();
        this.heads = heads;
    }

    /** Every run of a text. */
    public List<NameRun> all() {
        List<NameRun> runs = new ArrayList<>();
        int at = 0;
        while (at < words.count()) {
            int end = end(at, words.count());
            if (end > at) {
                runs.add(run(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    /** The last run inside some tokens, or null. */
    public @Nullable NameRun lastIn(int start, int end) {
        NameRun last = null;
        int at = start;
        while (at < end) {
            int reach = end(at, end);
            if (reach > at) {
                last = run(at, reach);
            }
            at = Math.max(reach, at + 1);
        }
        return last;
    }

    /** The first run inside some tokens, or null. */
    public @Nullable NameRun firstIn(int start, int end) {
        for (int at = start; at < end; at++) {
            int reach = end(at, end);
            if (reach > at) {
                return run(at, reach);
            }
        }
        return null;
    }

    private int end(int start, int limit) {
        Analysis first = words.at(start);
        if (first == null || !name(first) && !joinsForward(start, limit)) {
            return start;
        }
        int at = start + 1;
        while (at < limit && at - start < LONGEST) {
            Analysis next = words.at(at);
            if (next == null) {
                boolean initial = tokens.isMark(at, '.')
                        && !tokens.spaceBefore(at)
                        && tokens.end(at - 1) - tokens.start(at - 1) == 1;
                if (!initial) {
                    break;
                }
            } else if (next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                    || !(name(next) || heads.is(next, HeadKind.NAME) || joinsForward(at, limit))) {
                break;
            }
            at++;
        }
        while (at > start && heads.is(words.at(at - 1), HeadKind.NAME) && !endsName(words.at(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean endsName(@Nullable Analysis last) {
        return last != null && (last.is(PartOfSpeech.PROPER) || last.article());
    }

    private boolean name(Analysis analysis) {
        if (analysis.has(Features.TANWIN) || analysis.enclitic() != Clitics.NO_ENCLITIC) {
            return false;
        }
        boolean proper = analysis.is(PartOfSpeech.PROPER) || analysis.is(PartOfSpeech.UNKNOWN);
        return proper && !analysis.lexeme().has(Traits.PLACE_NAME) && !heads.is(analysis, HeadKind.TIME);
    }

    /** A particle such as بن, أبو, عبد before a name word. */
    private boolean joinsForward(int token, int limit) {
        Analysis analysis = words.at(token);
        if (!heads.is(analysis, HeadKind.NAME) || token + 1 >= limit) {
            return false;
        }
        Analysis next = words.at(token + 1);
        return next != null
                && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && (name(next) || heads.is(next, HeadKind.NAME) || next.article());
    }

    private NameRun run(int start, int end) {
        List<String> keys = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (words.at(i) != null) {
                keys.add(key(i));
            }
        }
        return new NameRun(start, end, keys);
    }

    /** A word folded, its conjunction, preposition and article cut. */
    public String key(int token) {
        StringBuilder key = new StringBuilder();
        for (int i = words.stemStart(token); i < tokens.end(token); i++) {
            char unit = Letters.fold(tokens.text().charAt(i));
            if (unit != Letters.DROPPED) {
                key.append(unit);
            }
        }
        return key.toString();
    }
}
