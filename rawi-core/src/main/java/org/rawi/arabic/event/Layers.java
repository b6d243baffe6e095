package org.rawi.arabic.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.Tokens;

/** What stands before the events: the layers of one text, with its times and the contents of its statements as token ranges. */
record Layers(
        Words words,
        Sentences sentences,
        Quotes quotes,
        NounPhrases phrases,
        Heads heads,
        List<int[]> times,
        BitSet contents,
        BitSet furniture,
        int[] timeAt,
        int[] nameEnd,
        int[] chosen,
        long[][] own) {

    static Layers of(
            Words words,
            Sentences sentences,
            Quotes quotes,
            NounPhrases phrases,
            Heads heads,
            List<NameRun> names,
            List<int[]> times,
            List<int[]> contents,
            List<int[]> furniture,
            WordClasses classes) {
        int[] timeAt = new int[words.count() + 1];
        for (int i = 0; i < times.size(); i++) {
            for (int token = times.get(i)[0]; token < times.get(i)[1]; token++) {
                timeAt[token] = i + 1;
            }
        }
        int[] nameEnd = new int[words.count() + 1];
        for (NameRun run : names) {
            Arrays.fill(nameEnd, run.start(), run.end(), run.end());
        }
        long[][] own = classes.own(words);
        int[] chosen = Repairs.of(words, classes, own);
        rename(words, chosen, nameEnd);
        for (int token = 0; token < chosen.length; token++) {
            Form form = words.form(token);
            if (form != null && chosen[token] != words.chosen(token)) {
                own[token] = classes.own(form.analysis(chosen[token]));
            }
        }
        return new Layers(
                words,
                sentences,
                quotes,
                phrases,
                heads,
                times,
                bits(contents),
                bits(furniture),
                timeAt,
                nameEnd,
                chosen,
                own);
    }

    private static BitSet bits(List<int[]> stretches) {
        BitSet bits = new BitSet();
        for (int[] stretch : stretches) {
            if (stretch[1] > stretch[0]) {
                bits.set(stretch[0], stretch[1]);
            }
        }
        return bits;
    }

    /** Marks the names that were found only by choosing another reading: عبد الله. */
    private static void rename(Words words, int[] chosen, int[] nameEnd) {
        for (int token = 0; token + 2 < words.count(); token++) {
            Form form = words.form(token);
            boolean found = form != null
                    && nameEnd[token] == 0
                    && chosen[token] != words.chosen(token)
                    && form.analysis(chosen[token]).is(PartOfSpeech.PROPER);
            if (found) {
                int end = Math.max(token + 2, nameEnd[token + 2]);
                int start = token > 0 && nameEnd[token - 1] == token ? first(nameEnd, token - 1) : token;
                Arrays.fill(nameEnd, start, end, end);
            }
        }
    }

    /** Where the name that runs through a token starts. */
    private static int first(int[] nameEnd, int token) {
        int first = token;
        while (first > 0 && nameEnd[first - 1] == nameEnd[token]) {
            first--;
        }
        return first;
    }

    Tokens tokens() {
        return words.tokens();
    }

    @Nullable
    Analysis at(int token) {
        Form form = words.form(token);
        return form == null ? null : form.analysis(chosen[token]);
    }

    /** The number of the time a token stands in, or -1. */
    int time(int token) {
        return token >= 0 && token < timeAt.length ? timeAt[token] - 1 : -1;
    }

    /** The token behind the person's name a token stands in, or -1. */
    int nameEnd(int token) {
        return token >= 0 && token < nameEnd.length && nameEnd[token] > 0 ? nameEnd[token] : -1;
    }

    /** Whether a person's name starts at a token or runs through it. */
    boolean named(int token) {
        return nameEnd(token) > 0;
    }

    /** Whether a token is a finite verb, no name and no noun misread. */
    boolean finite(int token) {
        Analysis analysis = at(token);
        return analysis != null && analysis.finite() && !named(token);
    }

    /** Whether a token stands inside furniture of the page. */
    boolean furnished(int token) {
        return token >= 0 && furniture.get(token);
    }

    /** Whether a token stands inside the content of a statement. */
    boolean claimed(int token) {
        return token >= 0 && contents.get(token);
    }

    /** A stretch of tokens, the first one's conjunction and preposition and the last one's enclitic kept off. */
    Span span(int first, int end) {
        int last = end - 1;
        return new Span(first, end, words.bareStart(first), Math.max(words.bareStart(first) + 1, tokens().end(last)));
    }

    /** One word without its conjunction, preposition and article's lack of them. */
    Span word(int token) {
        return new Span(token, token + 1, words.bareStart(token), tokens().end(token));
    }
}
