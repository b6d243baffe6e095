package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;

/** The door of the events: finds who did what to whom. Safe for any number of threads. */
public final class Events {
    private final Lexicons lexicons;

    private Events(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** The events with the lexicons that ship with the library. */
    public static Events load() {
        return new Events(Lexicons.load());
    }

    /**
     * The events of a text, by where they are told.
     *
     * @param times the calendar expressions, as first token and token behind the last
     * @param contents the contents of statements, likewise
     * @param furniture what belongs to the page and not to the article, likewise; no event stands there
     */
    public List<EventFinding> find(
            Words words,
            Sentences sentences,
            Quotes quotes,
            NounPhrases phrases,
            Heads heads,
            List<NameRun> people,
            List<int[]> times,
            List<int[]> contents,
            List<int[]> furniture) {
        Layers in = Layers.of(
                words, sentences, quotes, phrases, heads, people, times, contents, furniture, lexicons.classes());
        if (lexicons.negatives().isSoft(in)) {
            return List.of();
        }
        Names names = new Names(in, lexicons.classes(), lexicons.gazetteer());
        List<EventFinding> found = new ArrayList<>();
        for (Candidate candidate : new Retellings(in, names).join(candidates(in, names))) {
            found.add(finding(in, candidate));
        }
        found.sort((a, b) -> Integer.compare(a.trigger().first(), b.trigger().first()));
        return found;
    }

    private List<Candidate> candidates(Layers in, Names names) {
        Reach reach = new Reach(in, names);
        Chunker chunker = new Chunker(in, lexicons.connectors(), names, reach);
        SentenceReader reader = new SentenceReader(in, lexicons, names, reach);
        Casualties casualties = new Casualties(in);
        Headlines headlines = new Headlines(in);
        List<Candidate> all = new ArrayList<>();
        @Nullable Clauses before = null;
        for (int sentence = 0; sentence < in.sentences().count(); sentence++) {
            int high = in.sentences().end(sentence);
            int low = in.sentences().start(sentence);
            while (low < high && in.furnished(low)) {
                low++;
            }
            if (low == high) {
                continue;
            }
            boolean headline = headlines.is(sentence);
            Clauses clauses = new Clauses(in, names, chunker, low, high, before);
            if (reader.triggers(low, high)) {
                List<Candidate> found = reader.read(sentence, clauses, headline);
                found.removeIf(candidate -> candidate.dropped);
                LightVerbs.fold(found);
                casualties.fold(found);
                found.removeIf(candidate -> candidate.dropped);
                all.addAll(found);
            }
            before = headline ? null : clauses;
        }
        return all;
    }

    private EventFinding finding(Layers in, Candidate candidate) {
        List<Span> mentions = new ArrayList<>();
        candidate.mentions.forEach(token -> mentions.add(in.word(token)));
        return new EventFinding(
                in.word(candidate.trigger),
                mentions,
                candidate.frame.type(),
                candidate.frame.mode(),
                candidate.frame.cameo(),
                lexicons.contexts().of(in, candidate),
                spans(in, candidate.actors),
                spans(in, candidate.recipients),
                candidate.status,
                candidate.statusCue == Clauses.NONE ? null : in.word(candidate.statusCue),
                span(in, candidate.place),
                span(in, candidate.time),
                lexicons.figures().find(in, candidate),
                in.claimed(candidate.trigger),
                candidate.frame.rule());
    }

    private static List<Span> spans(Layers in, List<int[]> parties) {
        List<Span> spans = new ArrayList<>();
        parties.forEach(party -> spans.add(in.span(party[0], party[1])));
        return spans;
    }

    private static @Nullable Span span(Layers in, int @Nullable [] tokens) {
        return tokens == null ? null : in.span(tokens[0], tokens[1]);
    }
}
