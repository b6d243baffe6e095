package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.attribution.Attribution.Speaker;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;
import org.rawi.reading.SpeakerBasis;

/** Decides who speaks: the fullest name for a name, its holder for a title, the last speaker for a verb without subject. */
final class Speakers {
    private static final int MOST_PLACES = 200;
    /** How many tokens back a person named may be taken for the subject. */
    private static final int NEAR = 60;

    /** A speaker or none, and why. */
    record Decision(@Nullable Speaker speaker, String why) {}

    private final Words words;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Heads heads;
    private final People people;
    private final NounPhrases phrases;
    private final Quotes quotes;

    private @Nullable Speaker last;
    private int lastGender;
    private @Nullable Stretch lastPhrase;
    private @Nullable Speaker lastPerson;
    private @Nullable String lastHead;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Speakers(Words words, Sentences sentences, Heads heads, People people, NounPhrases phrases, Quotes quotes) {
        this.quotes = quotes;
        this.words = words;
        this.tokens = words.tokens();
        this.sentences = sentences;
        this.heads = heads;
        this.people = people;
        this.phrases = phrases;
    }

    Decision decide(Candidate candidate) {
        if (candidate.hasSource()) {
            Decision decision = named(candidate.sourceStart, candidate.sourceEnd);
            remember(candidate, decision);
            return decision;
        }
        Analysis cue = words.at(candidate.trigger());
        if (cue != null && cue.finite() && !cue.has(Features.ACTIVE)) {
            return new Decision(null, "the verb is passive and names nobody");
        }
        Speaker carried = last != null ? last : cue != null && cue.finite() ? nearest(candidate.trigger()) : null;
        if (carried == null) {
            return new Decision(null, "nobody has spoken before");
        }
        if (cue != null && cue.finite() && lastGender != 0 && cue.gender() != 0 && cue.gender() != lastGender) {
            return new Decision(null, "the last speaker does not agree in gender");
        }
        return new Decision(
                new Speaker(carried.name(), carried.person(), SpeakerBasis.CARRIED_OVER, lastPhrase),
                "carried over from the last speaker");
    }

    private void remember(Candidate candidate, Decision decision) {
        Speaker speaker = decision.speaker();
        if (speaker == null || tokens.start(candidate.trigger()) < tokens.text().bodyStart()) {
            return;
        }
        last = speaker;
        if (speaker.person()) {
            lastPerson = speaker;
        }
        lastPhrase = stretch(candidate.sourceStart, candidate.sourceEnd);
        Analysis cue = words.at(candidate.trigger());
        Analysis head = words.at(candidate.sourceStart);
        lastHead = head == null ? null : head.lemma();
        lastGender = cue != null && cue.gender() != 0 && candidate.sourceStart > candidate.trigger()
                ? cue.gender()
                : head == null || head.number() == Features.PLURAL ? 0 : head.gender();
    }

    private Decision named(int start, int end) {
        Analysis head = words.at(start);
        NameRun name = personName(start, end);
        if (name != null) {
            NameRun full = people.fullest(name);
            SpeakerBasis basis = SpeakerBasis.NAMED;
            boolean headline = full.start() != name.start()
                    && tokens.start(name.start()) < tokens.text().bodyStart();
            return new Decision(
                    new Speaker(
                            stretch(full.start(), full.end()),
                            true,
                            headline ? SpeakerBasis.HEADLINE : basis,
                            full.start() == name.start() ? null : stretch(full.start(), full.end())),
                    full.start() == name.start() ? "named here" : "the fullest form of the name in the article");
        }
        if (head != null
                && heads.is(head, HeadKind.HONORIFIC)
                && (head.enclitic() != 0 || end - start == 1)
                && lastPerson != null) {
            return new Decision(
                    new Speaker(lastPerson.name(), true, SpeakerBasis.NOMINAL, lastPhrase),
                    "an honorific for the last person who spoke");
        }
        NameRun holder = head != null && definite(start, end) ? people.holder(start, end, start) : null;
        if (holder != null) {
            NameRun full = people.fullest(holder);
            return new Decision(
                    new Speaker(
                            stretch(full.start(), full.end()),
                            true,
                            SpeakerBasis.NOMINAL,
                            stretch(holder.start(), holder.end())),
                    "the holder of the title in the article");
        }
        Speaker same = theSame(start, end);
        if (same != null) {
            return new Decision(
                    same, "the source spoken of before: " + (lastHead == null ? "the last speaker" : lastHead));
        }
        if (head != null && head.article() && head.number() == Features.SINGULAR && isHuman(head)) {
            Speaker near = lastPerson != null ? lastPerson : nearest(start);
            if (near != null) {
                return new Decision(
                        new Speaker(near.name(), true, SpeakerBasis.NOMINAL, near.name()), "the person spoken of last");
            }
        }
        int[] body = bodyOf(start, end);
        if (body != null) {
            int[] full = longer(body[0], body[1]);
            Stretch found = nameStretch(full[0], full[1]);
            return new Decision(
                    new Speaker(found, false, SpeakerBasis.NOMINAL, found), "the body the document speaks for");
        }
        int[] longer = longer(start, end);
        boolean itself = longer[0] == start;
        Stretch found = nameStretch(longer[0], longer[1]);
        return new Decision(
                new Speaker(
                        found,
                        false,
                        itself && isNamed(head) ? SpeakerBasis.NAMED : SpeakerBasis.NOMINAL,
                        itself ? null : found),
                itself ? "the phrase itself" : "an earlier, fuller phrase with the same head");
    }

    /** The last speaker, for المصدر ذاته، المتحدث نفسه, or a definite المصدر، المتحدث، المسؤول with the same head or a person behind it. */
    private @Nullable Speaker theSame(int start, int end) {
        Analysis head = words.at(start);
        if (head == null || last == null || !heads.is(head, HeadKind.ANONYMOUS)) {
            return null;
        }
        Analysis tail = words.at(end - 1);
        boolean self = tail != null && tail.enclitic() != 0 && heads.is(tail, HeadKind.QUANTIFIER);
        boolean sameHead = head.lemma().equals(lastHead);
        boolean bare = head.article() && end - start <= 2;
        boolean person = last.person() && (heads.is(head, HeadKind.OFFICE) || self);
        if (!head.article() || !(self || bare) || !(sameHead || person || self)) {
            return null;
        }
        return new Speaker(last.name(), last.person(), SpeakerBasis.NOMINAL, lastPhrase);
    }

    private boolean isHuman(Analysis head) {
        return head.lexeme().has(Traits.HUMAN) || heads.is(head, HeadKind.OFFICE, HeadKind.RANK);
    }

    /** The last person named before a token, not far away, or null. */
    private @Nullable Speaker nearest(int before) {
        NameRun name = people.lastBefore(before, NEAR);
        if (name == null) {
            return null;
        }
        NameRun full = people.fullest(name);
        return new Speaker(
                stretch(full.start(), full.end()), true, SpeakerBasis.CARRIED_OVER, stretch(name.start(), name.end()));
    }

    /** The body a document speaks for: بيان للبيت الأبيض، بلاغ لوزارة الداخلية; null when the phrase names none. */
    private int @Nullable [] bodyOf(int start, int end) {
        if (!heads.is(words.at(start), HeadKind.DOCUMENT)) {
            return null;
        }
        for (int i = start + 1; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis == null) {
                continue;
            }
            boolean body = analysis.nominal()
                    && (heads.is(analysis, HeadKind.ORGANIZATION, HeadKind.OUTLET) || analysis.is(PartOfSpeech.PROPER));
            if (body && (analysis.proclitic(Clitics.LAM) || i == start + 1)) {
                return new int[] {i, end};
            }
        }
        return null;
    }

    private static boolean isNamed(@Nullable Analysis head) {
        return head == null || head.is(PartOfSpeech.PROPER) || head.is(PartOfSpeech.UNKNOWN);
    }

    /** The person's name in a source phrase, or null when it stands for a body, state or nameless source. */
    private @Nullable NameRun personName(int start, int end) {
        Analysis head = words.at(start);
        if (head != null
                && head.nominal()
                && !head.is(PartOfSpeech.PROPER)
                && (heads.is(head, HeadKind.ORGANIZATION, HeadKind.OUTLET) || heads.is(head, HeadKind.DOCUMENT))
                && !heads.is(head, HeadKind.OFFICE, HeadKind.RANK)) {
            return null;
        }
        int comma = end;
        for (int i = start; i < end; i++) {
            if (tokens.is(i, TokenKind.MARK) && comma == end) {
                comma = i;
            }
        }
        NameRun name = head != null && head.is(PartOfSpeech.PROPER)
                ? people.runs().firstIn(start, end)
                : people.runs().lastIn(start, comma);
        if (name == null && comma < end) {
            name = people.runs().lastIn(start, end);
        }
        if (name == null) {
            return null;
        }
        Analysis first = words.at(name.start());
        boolean glued = first != null && first.proclitic(Clitics.PREPOSITION) && name.start() != start;
        if (glued || quoted(name.start()) && !quoted(start)) {
            return null;
        }
        if (head != null && !head.article() && !head.is(PartOfSpeech.PROPER) && complemented(start, name.start())) {
            return null;
        }
        boolean alone = name.start() == start || quoted(start);
        boolean title = head != null
                && (head.lexeme().has(Traits.HUMAN)
                        || heads.is(head, HeadKind.OFFICE, HeadKind.HONORIFIC)
                        || heads.is(head, HeadKind.RANK, HeadKind.KIN));
        return alone || title ? name : null;
    }

    /** Whether an indefinite head takes its complement by a preposition at once: متحدث باسم الوزير فلان is nameless. */
    private boolean complemented(int start, int before) {
        for (int i = start + 1; i < before; i++) {
            Analysis analysis = words.at(i);
            if (analysis == null || analysis.article()) {
                return false;
            }
            if (analysis.proclitic(Clitics.BEH) || analysis.is(PartOfSpeech.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    private boolean quoted(int token) {
        return quotes.around(token) >= 0;
    }

    private boolean definite(int start, int end) {
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null
                    && (analysis.article() || analysis.is(PartOfSpeech.PROPER) || analysis.enclitic() != 0)) {
                return true;
            }
        }
        return false;
    }

    /** The longest earlier phrase with the same head that a short definite phrase points back to; else the phrase itself. */
    private int[] longer(int start, int end) {
        Analysis head = words.at(start);
        if (head == null || !definite(start, end)) {
            return new int[] {start, end};
        }
        int[] best = {start, end};
        boolean headline = tokens.start(start) < tokens.text().bodyStart();
        List<Integer> places = byLemma(head.lemma());
        int from = headline ? 0 : Math.max(0, before(places, start) - MOST_PLACES);
        for (int p = from; p < places.size() && p < from + MOST_PLACES; p++) {
            int i = places.get(p);
            if (i == start || !headline && i > start) {
                continue;
            }
            Analysis other = words.at(i);
            if (other == null || other.number() != head.number() && head.number() != 0) {
                continue;
            }
            int core = Math.max(phrases.end(i, 0), phrases.end(i, 1));
            if (core - i > best[1] - best[0] && core - i < 14 && covers(i, core, start, end)) {
                best = new int[] {i, core};
            }
        }
        return best;
    }

    private List<Integer> byLemma(String lemma) {
        if (places.isEmpty()) {
            for (int i = 0; i < words.count(); i++) {
                Analysis analysis = words.at(i);
                if (analysis != null) {
                    places.computeIfAbsent(analysis.lemma(), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return places.getOrDefault(lemma, List.of());
    }

    private static int before(List<Integer> places, int token) {
        int at = Collections.binarySearch(places, token);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether every word of the short phrase stands in the long one. */
    private boolean covers(int longStart, int longEnd, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (words.at(i) == null) {
                continue;
            }
            String key = people.runs().key(i);
            boolean found = false;
            for (int j = longStart; j < longEnd && !found; j++) {
                found = words.at(j) != null && people.runs().key(j).equals(key);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** The stretch a speaker is called by: up to a comma, a relative clause, or the place a nameless source is in. */
    private Stretch nameStretch(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            Analysis analysis = words.at(i);
            boolean relative = analysis != null && analysis.is(PartOfSpeech.RELATIVE);
            boolean comma = tokens.mark(i) == org.rawi.arabic.text.Letters.COMMA;
            Analysis next = words.at(i + 1);
            boolean inPlace = analysis != null
                    && analysis.is(PartOfSpeech.PREPOSITION)
                    && next != null
                    && (heads.is(next, HeadKind.PLACE) || next.lexeme().has(Traits.PLACE_NAME))
                    && !heads.is(words.at(start), HeadKind.ORGANIZATION);
            if (relative || comma || inPlace) {
                return stretch(start, i);
            }
        }
        return stretch(start, end);
    }

    private Stretch stretch(int start, int end) {
        return new Stretch(words.bareStart(start), tokens.end(end - 1));
    }
}
