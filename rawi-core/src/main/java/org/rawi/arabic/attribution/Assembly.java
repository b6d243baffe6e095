package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;
import org.rawi.reading.Act;
import org.rawi.reading.Form;
import org.rawi.reading.SourceAbsent;
import org.rawi.reading.Stance;

/** Turns bounded candidates into statements, one after the other, so that a speaker can be carried over. */
final class Assembly {
    private final Words words;
    private final Tokens tokens;
    private final Quotes quotes;
    private final Speakers speakers;
    private final NounPhrases phrases;
    private final CueLexicon cues;
    private final ActsByObject acts;
    private final Addressees addressees;

    Assembly(
            Words words,
            Quotes quotes,
            Sentences sentences,
            Heads heads,
            People people,
            NounPhrases phrases,
            CueLexicon cues,
            ActsByObject acts,
            StatementSpans spans) {
        addressees = new Addressees(words, quotes, phrases, heads, spans);
        this.cues = cues;
        this.acts = acts;
        this.words = words;
        this.tokens = words.tokens();
        this.quotes = quotes;
        this.phrases = phrases;
        speakers = new Speakers(words, sentences, heads, people, phrases, quotes);
    }

    Attribution assemble(Candidate candidate) {
        Cue cue = candidate.cue;
        List<Stretch> cues = new ArrayList<>();
        if (candidate.match.has("cue")) {
            cues.add(cue(candidate.match.start("cue")));
            if (candidate.match.has("cue-too")) {
                cues.add(cue(candidate.match.start("cue-too")));
            }
            if (candidate.echo >= 0) {
                cues.add(cue(candidate.echo));
            }
        }
        List<Stretch> content = new ArrayList<>();
        content.add(content(candidate.contentStart, candidate.contentEnd));
        if (candidate.restEnd > candidate.restStart) {
            content.add(content(candidate.restStart, candidate.restEnd));
        }
        Speakers.Decision decision = speakers.decide(candidate);
        return new Attribution(
                candidate.rule().id(),
                cues,
                cue == null ? null : cue.lemma(),
                candidate.hasSource() ? phrase(candidate.sourceStart, candidate.sourceEnd) : null,
                candidate.hasSource() ? null : absent(candidate),
                content,
                form(candidate),
                act(candidate),
                negated(candidate),
                cue == null ? Stance.NEUTRAL : cue.stance(),
                decision.speaker(),
                addressees.of(candidate),
                candidate.viaStart < 0 ? null : phrase(candidate.viaStart, candidate.viaEnd),
                candidate.start(),
                candidate.sentence,
                decision.why());
    }

    /** What the cue does; a light verb does what its noun says, and some verbs depend on what they are said of. */
    private Act act(Candidate candidate) {
        Cue cue = candidate.cue;
        String fixed = candidate.rule().then("act");
        if (fixed != null) {
            return Act.valueOf(fixed);
        }
        if (cue == null) {
            return Act.SAY;
        }
        Analysis first = words.at(candidate.contentStart);
        Act expressed = first == null || cue.act() != Act.SAY || !cue.frames().contains("express")
                ? null
                : cues.expression(first);
        return expressed != null ? expressed : acts.of(cue, first, candidate.then("content", "phrase"));
    }

    private Stretch cue(int token) {
        Analysis analysis = words.at(token);
        if (analysis != null && cues.isPreposition(analysis)) {
            int joined = analysis.proclitic(Clitics.CONJUNCTION) ? 1 : 0;
            return new Stretch(tokens.start(token) + joined, tokens.end(token));
        }
        return new Stretch(words.bareStart(token), tokens.end(token));
    }

    private Stretch content(int start, int end) {
        return new Stretch(words.bareStart(start), tokens.end(end - 1));
    }

    /** A phrase's stretch; quotation marks around a single word are left out. */
    private Stretch phrase(int start, int end) {
        if (end - start == 3 && tokens.is(start, TokenKind.MARK) && tokens.is(end - 1, TokenKind.MARK)) {
            return new Stretch(tokens.start(start + 1), tokens.end(start + 1));
        }
        return new Stretch(words.bareStart(start), tokens.end(end - 1));
    }

    private SourceAbsent absent(Candidate candidate) {
        Analysis cue = words.at(candidate.trigger());
        if (candidate.then("absent", "NONE") || cue == null) {
            return SourceAbsent.NONE;
        }
        boolean passive = cue.finite() && !cue.has(Features.ACTIVE);
        return passive ? SourceAbsent.PASSIVE : SourceAbsent.PRO_DROP;
    }

    private boolean negated(Candidate candidate) {
        Analysis before = words.at(candidate.trigger() - 1);
        return before != null && before.is(PartOfSpeech.NEGATION);
    }

    private Form form(Candidate candidate) {
        int own = quotes.around(candidate.trigger());
        int quoted = 0;
        int plain = 0;
        int[][] parts = {{candidate.contentStart, candidate.contentEnd}, {candidate.restStart, candidate.restEnd}};
        for (int[] part : parts) {
            for (int i = part[0]; i >= 0 && i < part[1]; i++) {
                if (tokens.is(i, TokenKind.MARK)) {
                    continue;
                }
                int around = quotes.around(i);
                if (around >= 0 && around != own && !isName(quotes.get(around), candidate)) {
                    quoted++;
                } else if (around != own || own < 0 || true) {
                    plain++;
                }
            }
        }
        return quoted == 0 ? Form.INDIRECT : plain == 0 ? Form.DIRECT : Form.MIXED;
    }

    /** Whether a quotation inside a content is a name in marks: short, without a verb, and not the whole content. */
    private boolean isName(Quotes.Quote quote, Candidate candidate) {
        if (quote.length() > 4 || quote.open() <= candidate.contentStart && quote.close() >= candidate.contentEnd) {
            return false;
        }
        boolean proper = false;
        for (int i = quote.start(); i < quote.end(); i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && analysis.finite()) {
                return false;
            }
            proper |= analysis == null || analysis.is(PartOfSpeech.PROPER) || analysis.is(PartOfSpeech.UNKNOWN);
        }
        return proper || quote.length() == 1;
    }
}
