package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.grammar.Match;
import org.rawi.arabic.grammar.Matcher;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.TokenKind;
import org.rawi.reading.Act;

/** Runs the rules over a text and keeps the best match of each cue. */
final class Candidates {
    /** Less than any match that is not weak. */
    private static final int WEAK = Integer.MIN_VALUE / 2;

    private final Words words;
    private final Sentences sentences;
    private final CueLexicon cues;
    private int firstOfParagraph;
    private int lastOfParagraph = -1;
    private final Heads heads;
    private final People people;
    private final Quotes quotes;
    private final Triggers triggers;

    Candidates(Words words, Sentences sentences, CueLexicon cues, Heads heads, People people, Quotes quotes) {
        this.people = people;
        this.quotes = quotes;
        triggers = new Triggers(words, cues, heads, quotes);
        this.words = words;
        this.sentences = sentences;
        this.cues = cues;
        this.heads = heads;
    }

    List<Candidate> find(Matcher matcher) {
        List<Candidate> found = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int low = sentences.start(sentence);
            int high = paragraphEnd(sentence);
            for (int token = low; token < sentences.end(sentence); token++) {
                Match best = best(matcher.at(token, low, sentences.end(sentence), high));
                if (best != null) {
                    found.add(new Candidate(best, cueOf(best), sentence));
                }
            }
        }
        return found;
    }

    private int paragraphEnd(int sentence) {
        if (sentence > lastOfParagraph || sentence < firstOfParagraph) {
            firstOfParagraph = sentence;
            lastOfParagraph = sentence;
            while (lastOfParagraph + 1 < sentences.count()
                    && sentences.paragraph(lastOfParagraph + 1) == sentences.paragraph(sentence)) {
                lastOfParagraph++;
            }
        }
        return sentences.end(lastOfParagraph);
    }

    /** The match that covers most; among equals the earlier rule. */
    private @Nullable Match best(List<Match> matches) {
        Match best = null;
        for (Match match : matches) {
            if (!agrees(match) || hollow(match)) {
                continue;
            }
            boolean better = best == null || (cuts(best, match) || rank(match) > rank(best)) && !cuts(match, best);
            if (better) {
                best = match;
            }
        }
        return best;
    }

    /**
     * Whether a match takes the rest of another's source for its content: طالبت زوجة القيادي بحركة النهضة الدكتور سالم, where the
     * title's complement stands before the person's name. Or takes for the object what another takes for the subject: أكد
     * بيان للنقابة الحاجة.
     */
    private boolean cuts(Match match, Match other) {
        if (!match.has("source")
                && match.has("content")
                && other.has("source")
                && match.start("content") == other.start("source")) {
            return true;
        }
        boolean longer = match.has("content")
                && other.has("source")
                && match.start("content") > other.start("source")
                && (match.start("source") < 0 || match.start("source") == other.start("source"))
                && other.end("source") > match.start("content") + 1;
        if (longer
                && match.has("source")
                && "phrase".equals(match.rule().then("content"))
                && "clause".equals(other.rule().then("content"))) {
            return true;
        }
        for (int i = match.start("content") + 1; longer && i < other.end("source"); i++) {
            Analysis analysis = words.at(i);
            if (analysis != null
                    && analysis.is(PartOfSpeech.PROPER)
                    && analysis.lexeme().has(Traits.GIVEN_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** A negated verb whose object says nothing (لم يكشف عن الاسم), or a place before a headline's colon. */
    private boolean hollow(Match match) {
        if (!triggers.holds(match) || reports(match.trigger()) || surname(match.start("content"))) {
            return true;
        }
        if ("phrase".equals(match.rule().then("content"))) {
            Analysis before = words.at(match.trigger() - 1);
            return before != null && before.is(PartOfSpeech.NEGATION) && !judges(match);
        }
        if ("before".equals(match.rule().then("content"))) {
            return match.trigger() - sentences.start(sentences.at(match.trigger())) < 3;
        }
        if ("yes".equals(match.rule().then("title"))) {
            if (words.tokens().start(match.trigger()) >= words.tokens().text().bodyStart()) {
                return true;
            }
            Analysis head = words.at(match.start("source"));
            boolean place = head != null
                    && match.end("source") - match.start("source") == 1
                    && head.lexeme().has(Traits.PLACE_NAME);
            return place && !utters(match.end());
        }
        return false;
    }

    /** Whether a word read as a preposition and its noun is a family name of the article: طالب بنعلي الوزارة. */
    private boolean surname(int token) {
        Analysis analysis = words.at(token);
        return analysis != null && analysis.proclitic(Clitics.PREPOSITION) && people.bySurname(token) != null;
    }

    /** Whether what stands behind a headline's colon is put as somebody's words: a verb, a negation, a quotation in it. */
    private boolean utters(int start) {
        Analysis first = words.at(start);
        if (first == null || first.finite() || first.is(PartOfSpeech.NEGATION)) {
            return true;
        }
        Analysis second = words.at(start + 1);
        if (first.is(PartOfSpeech.PREPOSITION) && second != null && second.is(PartOfSpeech.ADJECTIVE)) {
            return true;
        }
        for (int i = start; i < words.count() && !words.tokens().is(i, TokenKind.BREAK); i++) {
            int quote = quotes.openingAt(i);
            if (quote >= 0 && quotes.get(quote).length() > 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb only says by whom another's words are known: وفقا لما ذكره الراديو. */
    private boolean reports(int token) {
        Analysis what = words.at(token - 1);
        Analysis preposition = words.at(token - 2);
        return what != null
                && preposition != null
                && !what.nominal()
                && !what.finite()
                && what.proclitic(Clitics.LAM)
                && cues.isPreposition(preposition);
    }

    /** Whether a verb says something even when it is negated: لم يستبعد، لم ينف. */
    private boolean judges(Match match) {
        Cue cue = cueOf(match);
        return cue != null && (cue.act() == Act.BELIEVE || cue.act() == Act.DENY || cue.act() == Act.REJECT);
    }

    /** The sooner the content starts, the better; of equals the one with the longer source. */
    private static int rank(Match match) {
        if ("before".equals(match.rule().then("content"))) {
            return Integer.MIN_VALUE + match.end();
        }
        int weak = "yes".equals(match.rule().then("weak")) ? WEAK : 0;
        int content =
                match.has("content") ? match.start("content") : match.has("quote") ? match.start("quote") : match.end();
        int source = match.has("source") ? match.end("source") - match.start("source") : 0;
        if (match.has("cue-too") && "phrase".equals(match.rule().then("content"))) {
            content = Math.min(content, match.start("cue-too"));
            source += 1;
        }
        int relayed = match.has("via") || "yes".equals(match.rule().then("heard")) ? 60 : 0;
        return weak
                - content * 128
                + relayed
                + Math.min(source, 60)
                + ("quote".equals(match.rule().then("content"))
                        ? 3
                        : "clause".equals(match.rule().then("content")) ? 2 : 0);
    }

    /** Subject and verb agree: in gender before the subject, in gender and number behind it (Ryding 2005, §7.3). */
    private boolean agrees(Match match) {
        if (!match.has("source") || !match.has("cue") || match.has("via")) {
            return true;
        }
        Analysis verb = words.at(match.trigger());
        Analysis head = words.at(match.start("source"));
        if (verb == null || head == null || !verb.finite() || verb.gender() == 0) {
            return true;
        }
        Analysis governor = words.at(match.start("source") - 1);
        if (governor != null && governor.is(PartOfSpeech.PREPOSITION)
                || people.knownEnd(match.start("source")) == match.end("source")) {
            return true;
        }
        boolean before = match.start("source") < match.trigger();
        if (verb.number() == Features.PLURAL && !before) {
            return false;
        }
        if (!before && oblique(match.start("source"), head)) {
            return false;
        }
        if (head.enclitic() != 0
                && head.lexeme().heads() == 0
                && !head.lexeme().has(Traits.HUMAN)
                && !head.is(PartOfSpeech.PROPER)
                && !(before && cues.cue(head) != null)) {
            return false;
        }
        boolean other = !before && head.gender() != 0 && verb.gender() != head.gender();
        if (other && saysOtherwise(match.trigger(), head.gender())) {
            return true;
        }
        if (head.enclitic() != 0
                || head.lexeme().has(Traits.NUMBER)
                || head.is(PartOfSpeech.PROPER)
                || head.guessed() && head.article()
                || head.gender() == 0) {
            return true;
        }
        if (heads.is(head, HeadKind.QUANTIFIER)) {
            return true;
        }
        if (head.number() == Features.PLURAL
                && !before
                && verb.gender() == Features.MASCULINE
                && heads.is(head, HeadKind.ORGANIZATION)
                && !head.lexeme().has(Traits.HUMAN)) {
            return false;
        }
        boolean broken = head.number() == Features.PLURAL || otherGender(match.start("source"), verb.gender());
        return broken
                || head.gender() == verb.gender()
                || before && head.number() == Features.DUAL
                || head.proclitic(Clitics.PREPOSITION);
    }

    /** Whether another reading of a verb is a cue of the gender wanted: توعد of a man, or of a woman who promises. */
    private boolean saysOtherwise(int token, int gender) {
        for (int i = 0; i < formCount(token); i++) {
            Analysis reading = analysisAt(token, i);
            boolean third = (reading.features() & Features.PERSON) == Features.THIRD;
            if (reading.finite() && third && reading.gender() == gender && cues.cue(reading) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase behind a verb shows by its ending that it is no subject: حث المانحين. */
    private boolean oblique(int token, Analysis head) {
        if ((head.features() & Features.CASE) != Features.OBLIQUE || head.proclitic(Clitics.PREPOSITION)) {
            return false;
        }
        for (int i = 0; i < formCount(token); i++) {
            Analysis reading = analysisAt(token, i);
            if (reading.nominal() && (reading.features() & Features.CASE) != Features.OBLIQUE) {
                return false;
            }
        }
        return true;
    }

    /** Whether another reading of a head has the gender wanted, or is a plural. */
    private boolean otherGender(int token, int gender) {
        for (int i = 0; i < formCount(token); i++) {
            Analysis reading = analysisAt(token, i);
            if (reading.nominal() && (reading.gender() == gender || reading.number() == Features.PLURAL)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cue cueOf(Match match) {
        Analysis analysis = words.at(match.trigger());
        if (analysis == null) {
            return null;
        }
        Cue cue = cues.cue(analysis);
        for (int i = 0; cue == null && i < formCount(match.trigger()); i++) {
            cue = cues.cue(analysisAt(match.trigger(), i));
        }
        return cue;
    }

    private int formCount(int token) {
        var form = words.form(token);
        return form == null ? 0 : form.count();
    }

    private Analysis analysisAt(int token, int index) {
        var form = words.form(token);
        if (form == null) {
            throw new IllegalStateException("no word at token " + token);
        }
        return form.analysis(index);
    }
}
