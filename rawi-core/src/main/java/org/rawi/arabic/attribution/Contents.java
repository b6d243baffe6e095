package org.rawi.arabic.attribution;

import java.util.List;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** Where each candidate's content starts and ends: by quotation, by the next cue of the same level, by clause structure. */
final class Contents {
    /** No content is longer, in tokens: a bound for texts without sentences, not for articles. */
    private static final int LONGEST = 700;

    private final Words words;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Quotes quotes;
    private final Tails tails;
    private final CueLexicon cues;
    private final StatementSpans spans;
    private final List<Candidate> all;
    private final CandidateIndex index;

    Contents(
            Words words,
            Sentences sentences,
            Quotes quotes,
            Tails tails,
            CueLexicon cues,
            StatementSpans spans,
            List<Candidate> all) {
        this.spans = spans;
        this.cues = cues;
        this.words = words;
        this.tokens = words.tokens();
        this.sentences = sentences;
        this.quotes = quotes;
        this.tails = tails;
        this.all = all;
        index = new CandidateIndex(all);
    }

    void bound() {
        for (Candidate candidate : all) {
            switch (String.valueOf(candidate.rule().then("content"))) {
                case "quote" -> quote(candidate);
                case "phrase" ->
                    open(
                            candidate,
                            candidate.match.has("content")
                                    ? candidate.match.start("content")
                                    : candidate.match.has("quote")
                                            ? candidate.match.start("quote")
                                            : candidate.match.end());
                case "around" -> around(candidate);
                case "before" -> before(candidate);
                default -> {
                    if (candidate.match.has("quote")) {
                        quote(candidate);
                    } else {
                        open(candidate, candidate.match.end());
                    }
                }
            }
        }
        settle();
    }

    /** Of two attributions of one and the same content, the fuller one stays: with a source, else the earlier. */
    private void settle() {
        for (Candidate outer : all) {
            if (outer.then("content", "phrase") && !outer.dropped) {
                for (Candidate inner : index.triggeredAt(outer.contentStart)) {
                    inner.dropped |=
                            inner != outer && inner.then("content", "phrase") && inner.then("absent", "PRO_DROP");
                }
            }
        }
        for (List<Candidate> same :
                CandidateIndex.by(all, candidate -> candidate.contentStart).values()) {
            for (int i = 0; i + 1 < same.size(); i++) {
                Candidate one = same.get(i);
                Candidate other = same.get(i + 1);
                if (one.sentence != other.sentence || one.dropped || other.dropped) {
                    continue;
                }
                boolean nearer = other.rule().id().equals("his-saying") && !one.match.has("cue-too");
                if (nearer) {
                    one.dropped = true;
                    other.sourceStart = one.sourceStart;
                    other.sourceEnd = one.sourceEnd;
                } else if (one.match.has("source") || !other.match.has("source")) {
                    other.dropped = true;
                    same.set(i + 1, one);
                } else {
                    one.dropped = true;
                }
            }
        }
    }

    private void quote(Candidate candidate) {
        int start = candidate.match.start("quote");
        int number = quotes.openingAt(start);
        if (number < 0) {
            open(candidate, start);
            return;
        }
        Quotes.Quote quote = quotes.get(number);
        Analysis first = words.at(quote.start());
        boolean that = first != null && first.is(PartOfSpeech.COMPLEMENTIZER) && quote.length() > 2;
        candidate.contentStart = that ? quote.start() + 1 : start;
        candidate.contentEnd = Math.min(quote.close(), start + LONGEST);
        if (quote.length() < 4 && goesOn(quote.close())) {
            candidate.contentEnd = clauseEnd(candidate, quote.close());
        }
    }

    private boolean goesOn(int token) {
        return tokens.is(token, TokenKind.WORD) || quotes.openingAt(token) >= 0;
    }

    private void open(Candidate candidate, int from) {
        int start = from;
        while (tokens.isMark(start, Letters.COMMA) || tokens.isMark(start, ',') || tokens.isMark(start, ':')) {
            start++;
        }
        candidate.contentStart = start;
        if (candidate.then("title", "yes")) {
            candidate.contentEnd = trim(start, sentences.end(sentences.at(start)));
            return;
        }
        if (candidate.match.start("source") == candidate.match.end("content") && candidate.match.has("content")) {
            candidate.contentEnd = candidate.match.end("content");
            return;
        }
        int number = quotes.openingAt(start);
        if (number >= 0) {
            Quotes.Quote quote = quotes.get(number);
            boolean ends = !goesOn(quote.close()) || siblings(candidate, quote.close());
            if (ends && (quote.length() > 3 || !tokens.isMark(quote.close(), Letters.COMMA))) {
                candidate.contentEnd = quote.close();
                return;
            }
        }
        candidate.contentEnd = clauseEnd(candidate, start);
    }

    /** The end of the clause that starts at a token: the sentence's, or before what belongs to the narrator again. */
    private int clauseEnd(Candidate candidate, int from) {
        int around = quotes.around(candidate.trigger());
        int end = Math.min(sentences.end(sentences.at(Math.min(from, tokens.count() - 1))), from + LONGEST);
        int at = from;
        while (at < end) {
            int inside = quotes.around(at);
            if (inside >= 0 && inside != around) {
                Quotes.Quote quote = quotes.get(inside);
                at = Math.max(at + 1, quote.close());
                boolean pause = tokens.isMark(at, Letters.COMMA) || tokens.isMark(at, ',');
                if (quote.closed() && quote.length() > 3 && pause) {
                    break;
                }
                end = Math.max(end, at);
                if (at >= end || tokens.isMark(at, '.')) {
                    break;
                }
                continue;
            }
            if (at > from
                    && (siblings(candidate, at)
                            || (tails.startsAt(at, candidate.then("content", "phrase"))
                                    || resumes(candidate, at)
                                    || narrates(candidate, at)
                                    || headlineGoesOn(candidate, at))
                            || around >= 0 && inside < 0)) {
                break;
            }
            at++;
        }
        return trim(from, at);
    }

    /** Whether another attribution of the same level starts at a token. */
    private boolean siblings(Candidate candidate, int at) {
        for (Candidate other : index.startingAt(at)) {
            if (other == candidate || other.start() != at || other.dropped) {
                continue;
            }
            if (other.then("inherit", "yes")) {
                if (nested(candidate)) {
                    continue;
                }
                return true;
            }
            if (other.then("content", "around")) {
                return true;
            }
            Analysis first = words.at(at);
            boolean joined = first != null && first.proclitic(Clitics.CONJUNCTION);
            boolean anew =
                    other.trigger() == at && first != null && first.finite() && tokens.mark(at - 1) == Letters.COMMA;
            if (anew) {
                return true;
            }
            boolean pause = tokens.mark(at - 1) != 0;
            Analysis before = words.at(at - 1);
            boolean linked = before != null && tails.links(before) && (tokens.mark(at - 2) != 0) || excepts(at);
            if (joined && (pause || words.at(other.trigger()) != null && other.trigger() == at)
                    || linked
                    || pause && other.start() < other.trigger()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a content begins with somebody and his own verb of saying: what follows hangs on that one. */
    private boolean nested(Candidate candidate) {
        for (Candidate other : index.withSourceAt(candidate.contentStart)) {
            if (other != candidate
                    && other.hasSource()
                    && other.sourceStart == candidate.contentStart
                    && other.sourceStart < other.trigger()
                    && spans.isSomebody(other.sourceStart)) {
                return true;
            }
        }
        return false;
    }

    /** Whether إلا أنه or غير أنها stands between a mark and a token. */
    private boolean excepts(int at) {
        Analysis before = words.at(at - 1);
        Analysis first = words.at(at - 2);
        return before != null
                && before.is(PartOfSpeech.COMPLEMENTIZER)
                && before.enclitic() != 0
                && first != null
                && tails.links(first)
                && tokens.mark(at - 3) != 0;
    }

    /** Whether behind a noun phrase that was said, a comma and a verb take the story up again: ، واتفقا، دخل، فيما ارتفع. */
    private boolean resumes(Candidate candidate, int at) {
        boolean phrase = candidate.then("content", "phrase");
        char mark = tokens.mark(at - 1);
        if (!phrase || mark != Letters.COMMA && mark != ',' && mark != Letters.SEMICOLON) {
            return false;
        }
        Analysis first = words.at(at);
        Analysis verb = first != null && tails.links(first) ? words.at(at + 1) : first;
        return verb != null && verb.finite() && verb.aspect() == Features.PERFECT && !verb.guessed();
    }

    /** Whether a headline takes up another clause behind a phrase: تتهم بوجوتا بالتآمر وتقطع علاقاتها. */
    private boolean headlineGoesOn(Candidate candidate, int at) {
        Analysis first = words.at(at);
        if (first == null
                || !first.proclitic(Clitics.WAW)
                || !candidate.then("content", "phrase")
                || tokens.start(at) >= tokens.text().bodyStart()) {
            return false;
        }
        Analysis second = words.at(at + 1);
        return first.finite() || first.nominal() && second != null && second.finite();
    }

    /** Whether behind a comma the narrator goes on: a participle of saying, an attribution by preposition, بينما. */
    private boolean narrates(Candidate candidate, int at) {
        char mark = tokens.mark(at - 1);
        Analysis first = words.at(at);
        if (first == null || mark != Letters.COMMA && mark != ',' && mark != Letters.SEMICOLON) {
            return false;
        }
        boolean says = cues.isCircumstance(first) && !nested(candidate);
        boolean cites = cues.isPreposition(first) && words.at(at + 1) != null && !first.proclitic(Clitics.CONJUNCTION);
        boolean turns = candidate.then("content", "phrase") && tails.turns(first);
        return says || cites || turns;
    }

    private int trim(int from, int to) {
        int end = to;
        while (end > from + 1) {
            char mark = tokens.mark(end - 1);
            Analysis last = words.at(end - 1);
            boolean lone = last != null && last.is(PartOfSpeech.CONJUNCTION) || last != null && tails.links(last);
            boolean punctuation = mark == Letters.COMMA
                    || mark == ','
                    || mark == '.'
                    || mark == Letters.SEMICOLON
                    || mark == ';'
                    || mark == ':'
                    || mark == '-';
            if (!lone && !punctuation && !tokens.is(end - 1, TokenKind.BREAK)) {
                break;
            }
            end--;
        }
        return end;
    }

    /** What stands before a verb that closes its sentence. */
    private void before(Candidate candidate) {
        int low = Math.max(sentences.start(candidate.sentence), candidate.trigger() - LONGEST);
        int end = trim(low, candidate.trigger());
        int number = quotes.around(end - 1);
        boolean whole = number >= 0
                && quotes.get(number).close() == end
                && quotes.get(number).length() > 3;
        candidate.contentStart = whole ? quotes.get(number).open() : low;
        candidate.contentEnd = end;
        int after = candidate.match.end();
        boolean goes = !whole
                && (tokens.isMark(after, Letters.COMMA) || tokens.isMark(after, ','))
                && after + 3 < sentences.end(candidate.sentence);
        if (goes) {
            candidate.restStart = after + 1;
            candidate.restEnd = clauseEnd(candidate, after + 1);
        }
    }

    /** An attribution by preposition: what stands before it, after it, or on both sides. */
    private void around(Candidate candidate) {
        int low = sentences.start(candidate.sentence);
        int high = sentences.end(candidate.sentence);
        int after = candidate.match.end("source");
        Analysis cue = words.at(candidate.trigger());
        boolean anew = cue != null && cue.proclitic(Clitics.CONJUNCTION) && tokens.mark(candidate.trigger() - 1) != 0;
        boolean first = anew || firstIn(low, candidate.trigger());
        boolean pause = tokens.isMark(after, Letters.COMMA) || tokens.isMark(after, ',');
        if (first) {
            open(candidate, tails.skipOpeners(after));
            candidate.dropped = credits(candidate) && toldByItself(candidate);
            return;
        }
        int from = Math.max(low, candidate.trigger() - LONGEST);
        for (Candidate other : index.inSentence(candidate.sentence)) {
            if (other != candidate
                    && other.sentence == candidate.sentence
                    && other.trigger() < candidate.trigger()
                    && !other.dropped) {
                if (other.contentStart >= 0) {
                    echo(candidate, other);
                    return;
                }
            }
        }
        candidate.contentStart = from;
        candidate.contentEnd = trim(from, candidate.trigger());
        if (pause && after + 3 < high && tokens.mark(candidate.trigger() - 1) != 0) {
            candidate.restStart = after + 1;
            candidate.restEnd = clauseEnd(candidate, after + 1);
        }
    }

    private boolean firstIn(int low, int trigger) {
        for (int i = low; i < trigger; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && !tails.links(analysis) && !analysis.is(PartOfSpeech.CONJUNCTION)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an attribution by preposition names an outlet or a document: it hands down what another said. */
    private boolean credits(Candidate candidate) {
        int start = candidate.sourceStart;
        boolean quoted = start >= 0 && words.at(start) == null;
        Analysis head = words.at(quoted ? start + 1 : start);
        int kinds = HeadKind.DOCUMENT.bit() | HeadKind.OUTLET.bit();
        return head != null
                && head.nominal()
                && head.enclitic() == Clitics.NO_ENCLITIC
                && head.number() != Features.PLURAL
                && (quoted || (head.lexeme().heads() & kinds) != 0);
    }

    /** Whether a content opens with a statement that names its own source: وحسب البيان، فقد دعا الوزير. */
    private boolean toldByItself(Candidate candidate) {
        Analysis first = words.at(candidate.contentStart);
        int verb = first != null && first.is(PartOfSpeech.MODAL) ? candidate.contentStart + 1 : candidate.contentStart;
        for (Candidate other : index.inSentence(candidate.sentence)) {
            if (other != candidate && other.trigger() == verb && other.match.has("source")) {
                return true;
            }
        }
        return false;
    }

    /** A second attribution of what another already has: one statement, told twice; or by whom it was handed down. */
    private void echo(Candidate candidate, Candidate other) {
        candidate.dropped = true;
        if (credits(candidate) && other.hasSource() && !candidate.match.has("cue-too")) {
            return;
        }
        Analysis head = words.at(candidate.sourceStart);
        boolean person = head != null
                && head.nominal()
                && head.lexeme().has(Traits.HUMAN)
                && (head.lexeme().heads() & HeadKind.OUTLET.bit()) == 0;
        if (candidate.match.has("cue-too") && !person) {
            other.viaStart = candidate.sourceStart;
            other.viaEnd = candidate.sourceEnd;
        } else {
            other.echo = candidate.trigger();
        }
    }
}
