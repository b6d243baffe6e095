package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.attribution.Attribution.Speaker;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.attribution.SpeakerHistory.Met;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.Tokens;
import org.rawi.reading.SpeakerBasis;

/** Decides who speaks: the fullest name for a name, its holder for a title, the last speaker for a verb without subject. */
final class Speakers {
    /** How many tokens back a person named may be taken for the subject. */
    private static final int NEAR = 60;

    /** How many tokens before or behind a title a person named may be its bearer. */
    private static final int AROUND = 120;

    /** A speaker or none, and why. */
    record Decision(@Nullable Speaker speaker, String why) {}

    private final Words words;
    private final Tokens tokens;
    private final Heads heads;
    private final People people;
    private final Sentences sentences;
    private final SourcePhrases phrases;
    private final SourceNames names;
    private final SpeakerHistory history = new SpeakerHistory();
    private final Givers givers;
    private final Pairs pairs;
    private final BodyReferences bodies;
    private final List<int[]> contents = new ArrayList<>();

    Speakers(Words words, Sentences sentences, Heads heads, People people, NounPhrases phrases, Quotes quotes) {
        this.words = words;
        this.tokens = words.tokens();
        this.heads = heads;
        this.people = people;
        this.sentences = sentences;
        this.phrases = new SourcePhrases(words, heads, people, phrases);
        names = new SourceNames(words, heads, people, quotes);
        bodies = new BodyReferences(words, heads, people, this.phrases, history);
        pairs = new Pairs(words, sentences, heads, people);
        givers = new Givers(words, sentences, heads, people, this.phrases, history);
    }

    Decision decide(Candidate candidate) {
        boolean nested = nested(candidate);
        contents.add(new int[] {candidate.contentStart, candidate.contentEnd, candidate.sentence});
        if (candidate.hasSource()) {
            Decision decision = named(candidate);
            remember(candidate, decision, nested);
            return decision;
        }
        Analysis cue = words.at(candidate.trigger());
        if (cue != null && cue.finite() && !cue.has(Features.ACTIVE)) {
            return new Decision(null, "the verb is passive and names nobody");
        }
        return carried(candidate, cue, nested);
    }

    private Decision carried(Candidate candidate, @Nullable Analysis cue, boolean nested) {
        boolean finite = cue != null && cue.finite();
        int gender = 0;
        int number = 0;
        if (cue != null && (finite || cue.participle()) && cue.person() != Features.FIRST) {
            gender = cue.gender();
            number = finite ? cue.number() : 0;
        }
        Met met = history.carried(gender, number, candidate.trigger(), nested);
        if (finite && !nested && phrases.opens(sentences, candidate.trigger())) {
            int since = met == null ? Math.max(0, candidate.trigger() - NEAR) : met.token() + 1;
            NameRun doer = phrases.subject(since, candidate.trigger(), gender, sentences, names);
            if (doer != null) {
                return new Decision(
                        new Speaker(full(doer), true, SpeakerBasis.CARRIED_OVER, stretch(doer.start(), doer.end())),
                        "the subject of the sentence before");
            }
        }
        if (met != null) {
            return new Decision(
                    met.speaker().by(SpeakerBasis.CARRIED_OVER, met.phrase()), "carried over from the last speaker");
        }
        if (history.last() != null || !finite) {
            return new Decision(
                    null, history.last() == null ? "nobody has spoken before" : "the last speakers do not agree");
        }
        Speaker near = nearest(candidate.trigger(), gender, SpeakerBasis.CARRIED_OVER);
        return near == null
                ? new Decision(null, "nobody has spoken before")
                : new Decision(near, "the last person named before");
    }

    /** Whether an attribution stands inside what another said, in the same sentence. */
    private boolean nested(Candidate candidate) {
        for (int i = contents.size() - 1; i >= 0 && i >= contents.size() - 12; i--) {
            int[] content = contents.get(i);
            if (content[2] == candidate.sentence && content[0] <= candidate.start() && candidate.start() < content[1]) {
                return true;
            }
        }
        return false;
    }

    private void remember(Candidate candidate, Decision decision, boolean nested) {
        Speaker speaker = decision.speaker();
        if (speaker == null || tokens.start(candidate.trigger()) < tokens.text().bodyStart()) {
            return;
        }
        Analysis cue = words.at(candidate.trigger());
        int start = phrases.head(candidate.sourceStart, candidate.sourceEnd);
        Analysis head = words.at(start);
        int agreed = cue != null && cue.finite() && candidate.sourceStart > candidate.trigger() ? cue.gender() : 0;
        int number = head == null || head.is(PartOfSpeech.PROPER) ? 0 : head.number();
        int gender =
                agreed != 0 ? agreed : head == null || number == Features.PLURAL || head.guessed() ? 0 : head.gender();
        history.add(new Met(
                speaker,
                stretch(candidate.sourceStart, candidate.sourceEnd),
                head == null || head.is(PartOfSpeech.PROPER) ? null : head,
                gender,
                speaker.person() ? Features.SINGULAR : number,
                candidate.trigger(),
                nested,
                heads.is(head, HeadKind.HONORIFIC),
                speaker.person() || head == null || head.is(PartOfSpeech.PROPER) || isSomebody(head)));
    }

    private boolean isSomebody(Analysis head) {
        return isHuman(head)
                || heads.is(head, HeadKind.ORGANIZATION, HeadKind.OUTLET)
                || heads.is(head, HeadKind.DOCUMENT, HeadKind.ANONYMOUS)
                || heads.is(head, HeadKind.HONORIFIC);
    }

    private Decision named(Candidate candidate) {
        return named(candidate.sourceStart, candidate.sourceEnd, candidate.contentStart);
    }

    private Decision named(int sourceStart, int sourceEnd, int contentStart) {
        int start = phrases.head(sourceStart, sourceEnd);
        int end = phrases.end(start, sourceEnd);
        Analysis head = words.at(start);
        List<NameRun> joint = names.joint(start, end);
        if (joint.size() > 1) {
            List<Stretch> all = joint.stream().map(this::full).toList();
            return new Decision(
                    new Speaker(all.get(0), true, SpeakerBasis.NAMED, null, all.subList(1, all.size())),
                    "several are named here");
        }
        int limit = Math.max(contentStart, end);
        NameRun name = end - start == 1 && people.knownEnd(start) > 0 ? null : names.person(start, end, limit);
        if (name == null || name.keys().size() == 1 && people.fullest(name) == name) {
            NameRun surname = names.surname(start, end);
            name = surname == null ? name : surname;
        }
        if (name != null) {
            return byName(name);
        }
        Decision pair = pairs.isPair(start, end) ? pair(start) : null;
        if (pair != null) {
            return pair;
        }
        Speaker honored = honored(head, start, end);
        if (honored != null) {
            return new Decision(honored, "an honorific for the last person who spoke");
        }
        int[] known = people.fullestKnown(start, end);
        if (known != null) {
            Stretch found = stretch(known[0], known[1]);
            boolean itself = known[0] == start;
            return new Decision(
                    new Speaker(found, false, SpeakerBasis.NAMED, itself ? null : found),
                    itself ? "named here" : "the fullest form of the name in the article");
        }
        boolean human = head != null && !people.isBody(start) && (isHuman(head) || heads.is(head, HeadKind.HONORIFIC));
        NameRun holder = human && phrases.definite(start, end) ? people.holder(start, end) : null;
        if (holder != null) {
            return new Decision(
                    new Speaker(full(holder), true, SpeakerBasis.NOMINAL, stretch(holder.start(), holder.end())),
                    "the holder of the title in the article");
        }
        Speaker same = theSame(start, end, head);
        if (same != null) {
            return new Decision(same, "the source spoken of before");
        }
        return body(start, end, head, human);
    }

    private @Nullable Decision pair(int start) {
        List<Stretch> two = new ArrayList<>();
        List<NameRun> persons = pairs.persons(start);
        persons.forEach(person -> two.add(full(person)));
        if (two.isEmpty()) {
            pairs.bodies(start).forEach(body -> two.add(stretch(body[0], body[1])));
        }
        return two.isEmpty()
                ? null
                : new Decision(
                        new Speaker(
                                two.get(0), !persons.isEmpty(), SpeakerBasis.NOMINAL, two.get(0), two.subList(1, 2)),
                        "the two named before");
    }

    private Decision byName(NameRun name) {
        NameRun full = people.fullest(name);
        boolean itself = full.start() == name.start();
        boolean headline = !itself && tokens.start(name.start()) < tokens.text().bodyStart();
        Stretch found = stretch(full.start(), full.end());
        return new Decision(
                new Speaker(found, true, headline ? SpeakerBasis.HEADLINE : SpeakerBasis.NAMED, itself ? null : found),
                itself ? "named here" : "the fullest form of the name in the article");
    }

    private @Nullable Speaker honored(@Nullable Analysis head, int start, int end) {
        if (head == null
                || !heads.is(head, HeadKind.HONORIFIC)
                || head.enclitic() == 0 && (end - start > 1 || heads.is(head, HeadKind.OFFICE))) {
            return null;
        }
        NameRun bearer = people.bearer(head.lemma(), start);
        Met spoke = history.person(0);
        if (bearer != null && (spoke == null || !spoke.honored())) {
            return new Speaker(full(bearer), true, SpeakerBasis.NOMINAL, stretch(bearer.start(), bearer.end()));
        }
        Met person = history.where(met -> met.speaker().person() || isPersonal(met.head()));
        if (person != null) {
            return person.speaker().by(SpeakerBasis.NOMINAL, person.phrase());
        }
        Speaker near = nearest(start, 0, SpeakerBasis.NOMINAL);
        NameRun later = near == null ? people.bearer(head.lemma(), words.count()) : null;
        return later == null
                ? near
                : new Speaker(full(later), true, SpeakerBasis.NOMINAL, stretch(later.start(), later.end()));
    }

    private boolean isPersonal(@Nullable Analysis head) {
        return heads.is(head, HeadKind.OFFICE, HeadKind.RANK);
    }

    /** The one spoken of before by المصدر ذاته, المتحدث نفسه, a bare المسؤول, or a bare body noun such as الجماعة. */
    private @Nullable Speaker theSame(int start, int end, @Nullable Analysis head) {
        if (head == null || !head.article()) {
            return null;
        }
        boolean self = end > start + 1 && phrases.emphatic(end - 1);
        if (end - start == 2 && words.at(start + 1) != null && people.isOutlet(start + 1)) {
            end--;
        }
        boolean body = people.isBody(start);
        boolean generic = !body && isGeneric(head);
        boolean bare = end - start - (self ? 1 : 0) == 1
                || (generic || !body && isHuman(head) && heads.is(head, HeadKind.OFFICE))
                        && phrases.modified(start, self ? end - 1 : end);
        boolean another = !generic && !people.nation(start, end).isEmpty() || people.isFormer(start, end);
        if (another || !self && !bare) {
            return null;
        }
        Met sameHead = history.head(head.lemma(), head.number());
        if (sameHead != null && (bare || self)) {
            return sameHead.speaker().by(SpeakerBasis.NOMINAL, sameHead.phrase());
        }
        Met titled = history.person(head.gender());
        if (titled != null
                && people.bearsTitle(head.lemma(), titled.speaker().name().start())
                && people.nation(start, end).isEmpty()
                && phrases.modified(start, self ? end - 1 : end)) {
            return titled.speaker().by(SpeakerBasis.NOMINAL, titled.phrase());
        }
        if (heads.is(head, HeadKind.OUTLET) && !heads.is(head, HeadKind.OFFICE)) {
            Met outlet = history.where(met -> heads.is(met.head(), HeadKind.OUTLET));
            return outlet == null ? null : outlet.speaker().by(SpeakerBasis.NOMINAL, outlet.phrase());
        }
        if (heads.is(head, HeadKind.ANONYMOUS) && head.number() != Features.SINGULAR) {
            return null;
        }
        boolean person = !body && isHuman(head) && head.number() == Features.SINGULAR && (generic || end - start == 1);
        if (person || self && heads.is(head, HeadKind.ANONYMOUS)) {
            Met last = history.last();
            if (self && last != null) {
                return last.speaker().by(SpeakerBasis.NOMINAL, last.phrase());
            }
            Met one = history.person(head.gender());
            if (one != null) {
                return one.speaker().by(SpeakerBasis.NOMINAL, one.phrase());
            }
            return person ? nearest(start, head.gender(), SpeakerBasis.NOMINAL) : null;
        }
        return null;
    }

    /** A noun for anybody, that says nothing of an office only one can hold: المسؤول، الدبلوماسي، الباحث. */
    private boolean isGeneric(Analysis head) {
        return heads.is(head, HeadKind.ANONYMOUS)
                || heads.is(head, HeadKind.OUTLET) && !heads.is(head, HeadKind.OFFICE)
                || head.lexeme().has(Traits.HUMAN) && !heads.is(head, HeadKind.OFFICE, HeadKind.ORGANIZATION);
    }

    private Decision body(int start, int end, @Nullable Analysis head, boolean human) {
        int[] body = phrases.bodyOf(start, end);
        if (body != null) {
            int[] full = phrases.longer(body[0], phrases.core(body[0], body[1]));
            Stretch found = phrases.name(full[0], full[1]);
            return new Decision(
                    new Speaker(found, false, SpeakerBasis.NOMINAL, found), "the body the document speaks for");
        }
        NameRun officer = givers.officer(start, end);
        if (officer != null) {
            return new Decision(
                    new Speaker(full(officer), true, SpeakerBasis.NOMINAL, stretch(officer.start(), officer.end())),
                    "the holder of the office whose document it is");
        }
        Met giver = givers.giver(start, end);
        if (giver != null) {
            return new Decision(
                    giver.speaker().by(SpeakerBasis.NOMINAL, giver.phrase()), "the one who gave the document");
        }
        int[] longer = phrases.longer(start, phrases.core(start, end));
        Speaker told = longer[0] == start && bodies.points(start, end) ? bodies.told(start) : null;
        if (told != null) {
            return new Decision(told, "the body told before");
        }
        NameRun figure = human && head != null && longer[0] == start ? figure(start, end, head) : null;
        if (figure != null) {
            return new Decision(
                    new Speaker(full(figure), true, SpeakerBasis.NOMINAL, stretch(figure.start(), figure.end())),
                    "the person who alone is named before and behind");
        }
        boolean itself = longer[0] == start;
        Stretch found = phrases.name(longer[0], longer[1]);
        boolean name = itself && (head == null || head.is(PartOfSpeech.PROPER) || head.is(PartOfSpeech.UNKNOWN));
        boolean person = human && head != null && head.number() == Features.SINGULAR;
        return new Decision(
                new Speaker(found, person, name ? SpeakerBasis.NAMED : SpeakerBasis.NOMINAL, itself ? null : found),
                itself ? "the phrase itself" : "a fuller phrase with the same head");
    }

    /**
     * Whom a title stands for that nobody bears: in a headline without article, the only bearer of its head; else the person named
     * before when the next one named is the same.
     */
    private @Nullable NameRun figure(int start, int end, Analysis head) {
        if (head.number() != Features.SINGULAR
                || head.lexeme().has(Traits.NISBA) && !heads.is(head, HeadKind.OFFICE)
                || heads.is(head, HeadKind.OUTLET) && !heads.is(head, HeadKind.OFFICE)) {
            return null;
        }
        boolean headline = tokens.start(start) < tokens.text().bodyStart();
        if (headline) {
            return head.article() || end - start > 1 ? null : people.soleBearer(head.lemma());
        }
        NameRun before = people.lastBefore(start, AROUND);
        NameRun behind = people.nextBehind(end, AROUND);
        boolean same = before != null
                && behind != null
                && tokens.start(before.start()) >= tokens.text().bodyStart()
                && words.isFinite(before.start() - 1)
                && words.isFinite(behind.start() - 1)
                && sentences.at(behind.start()) == sentences.at(end - 1) + 1
                && people.fullest(before).keys().equals(people.fullest(behind).keys());
        int told = before == null ? 0 : people.gender(before);
        boolean fits = same
                && phrases.definite(start, end)
                && (head.article() || !people.isIndefinite(start, end))
                && (told == 0 || head.gender() == 0 || told == head.gender())
                && people.nation(start, end).isEmpty()
                && !people.isFormer(start, end);
        return fits ? before : null;
    }

    private boolean isHuman(Analysis head) {
        return !heads.is(head, HeadKind.DOCUMENT)
                && (head.lexeme().has(Traits.HUMAN) && !heads.is(head, HeadKind.ORGANIZATION)
                        || heads.is(head, HeadKind.OFFICE, HeadKind.RANK)
                                && !(heads.is(head, HeadKind.ORGANIZATION) && !heads.is(head, HeadKind.RANK)));
    }

    /** The last person named before a token, not far away, who agrees in gender; or null. */
    private @Nullable Speaker nearest(int before, int gender, SpeakerBasis basis) {
        NameRun name = people.lastBefore(before, NEAR);
        if (name == null) {
            return null;
        }
        int told = people.gender(name);
        boolean agrees = gender == 0 || told == gender || told == 0 && gender == Features.MASCULINE;
        if (!agrees) {
            return null;
        }
        return new Speaker(full(name), true, basis, stretch(name.start(), name.end()));
    }

    private Stretch full(NameRun name) {
        NameRun full = people.fullest(name);
        return stretch(full.start(), full.end());
    }

    private Stretch stretch(int start, int end) {
        return new Stretch(words.bareStart(start), tokens.end(end - 1));
    }
}
