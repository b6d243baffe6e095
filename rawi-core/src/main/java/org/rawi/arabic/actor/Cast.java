package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownKind;
import org.rawi.arabic.actor.KnownNames.Known;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.reading.ActorType;

/** Everybody in one article: persons, states, bodies and groups with all their mentions, and the places it names. */
public final class Cast {
    /** A place named in the article: offsets into the text's run, and its entry, null if it has none. */
    public record Spotted(int start, int end, String name, org.rawi.@Nullable KnownActor place) {}

    private final Set<Integer> bearing = new HashSet<>();
    private final Words words;
    private final Heads heads;
    private final People people;
    private final KnownNames known;
    private final Coding coding;
    private final BodyNames bodies;
    private final Map<String, Member> persons = new HashMap<>();
    private final Map<Integer, Member> byEntry = new HashMap<>();
    private final Map<String, Member> byName = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Spotted> places = new ArrayList<>();
    private final @Nullable Member[] at;
    private final Map<String, Member> speakers = new HashMap<>();

    public Cast(Words words, Heads heads, NounPhrases phrases, People people) {
        this.words = words;
        this.heads = heads;
        this.people = people;
        known = people.known();
        coding = new Coding(words, heads, people);
        bodies = new BodyNames(words, heads, people);
        at = new @Nullable Member[words.count()];
        people.titles().forEach(title -> bearing.add(title.name().start()));
        for (NameRun run : people.names()) {
            person(run);
        }
        roles();
        for (Known name : known.all()) {
            named(name);
        }
        for (int i = 0; i < words.count(); i++) {
            if (at[i] == null && known.holding(i) == null && heads.is(words.at(i), HeadKind.ORGANIZATION)) {
                body(i, phrases);
            }
        }
        unlisted(new PlaceNames(words, heads));
    }

    /** Adds the places that the register does not have. */
    private void unlisted(PlaceNames names) {
        int count = places.size();
        for (int i = 0; i < words.count(); i++) {
            int end = at[i] == null && known.holding(i) == null ? names.end(i) : -1;
            if (end > 0 && free(i, end)) {
                places.add(new Spotted(words.bareStart(i), words.tokens().end(end - 1), text(i, end), null));
            }
        }
        if (places.size() > count) {
            places.sort(Comparator.comparingInt(Spotted::start));
        }
    }

    private boolean free(int start, int end) {
        for (int i = start; i < end; i++) {
            KnownNames.Known named = known.holding(i);
            if (named != null && named.kind() != KnownKind.PERSON) {
                return false;
            }
        }
        return true;
    }

    /** Everybody, persons first. */
    public List<Member> members() {
        return members;
    }

    /** The places named, in the order of the text; a state is one too. */
    public List<Spotted> places() {
        return places;
    }

    /** Who is named at a token, or null. */
    public @Nullable Member at(int token) {
        return token >= 0 && token < at.length ? at[token] : null;
    }

    private void person(NameRun run) {
        boolean sure = run.keys().size() == 1 ? certain(run) : evident(run);
        if (!sure) {
            return;
        }
        NameRun full = people.fullest(run);
        int entry = people.entry(run);
        String key = String.join(" ", full.keys());
        Member member = entry < 0 ? persons.get(key) : byEntry.get(entry);
        if (member == null) {
            member = new Member(text(full.start(), full.end()), ActorType.PERSON);
            members.add(member);
            if (entry < 0) {
                persons.put(key, member);
            } else {
                byEntry.put(entry, member);
                member.identify(known.register().actor(entry));
            }
        }
        spot(member, run.start(), run.end());
    }

    /** Whether two foreign words or more are surely a person's name: one is a known name, or a title, verb or quotation tells. */
    private boolean evident(NameRun run) {
        if (people.entry(run) >= 0 || bearing.contains(run.start())) {
            return true;
        }
        for (int i = run.start(); i < run.end(); i++) {
            Analysis analysis = words.at(i);
            boolean name = analysis != null
                    && (!analysis.guessed() && analysis.is(PartOfSpeech.PROPER)
                            || heads.is(analysis, HeadKind.NAME)
                            || words.nameReading(i) != null);
            if (name) {
                return true;
            }
        }
        Analysis before = words.at(run.start() - 1);
        Analysis behind = words.at(run.end());
        return before != null
                        && (before.finite() || before.lexeme().has(Traits.HUMAN) || heads.is(before, HeadKind.OFFICE))
                || behind != null && behind.finite();
    }

    /** Whether a name of one word is surely a person's: known, the short form of a longer one, or behind a title. */
    private boolean certain(NameRun run) {
        if (people.fullest(run).keys().size() > 1 || people.entry(run) >= 0) {
            return true;
        }
        Analysis title = words.at(run.start() - 1);
        if (isOffice(run.start())) {
            return false;
        }
        if (title != null
                && (heads.is(title, HeadKind.HONORIFIC, HeadKind.RANK)
                        || title.article() && heads.is(title, HeadKind.OFFICE))) {
            return true;
        }
        Analysis name = words.at(run.start());
        Analysis behind = words.tokens().mark(run.end()) == Letters.COMMA ? words.at(run.end() + 1) : null;
        boolean told = behind != null
                && behind.proclitics() == (behind.article() ? Clitics.ARTICLE : 0)
                && (behind.lexeme().has(Traits.HUMAN) || heads.is(behind, HeadKind.OFFICE, HeadKind.KIN))
                && words.at(run.start() - 1) == null;
        if (told && personal(run.start())) {
            return true;
        }
        return title != null
                && (BeforeNames.isLedBy(title)
                        || title.finite()
                                && personal(run.start())
                                && agrees(title, run)
                                && name != null
                                && name.lexeme().has(Traits.GIVEN_NAME));
    }

    /** Whether a word can be read as an office: ولي in سمو ولي العهد. */
    private boolean isOffice(int token) {
        Form form = words.form(token);
        for (int i = 0; form != null && i < form.count(); i++) {
            if (heads.is(form.analysis(i), HeadKind.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is read as a name of the list of names. */
    private boolean personal(int token) {
        Analysis name = words.at(token);
        return name != null
                && !name.guessed()
                && name.is(PartOfSpeech.PROPER)
                && name.proclitics() == 0
                && !name.lexeme().has(Traits.PLACE_NAME);
    }

    private boolean agrees(Analysis verb, NameRun run) {
        int gender = people.gender(run);
        return verb.person() == Features.THIRD && (gender == 0 || gender == verb.gender());
    }

    private void roles() {
        Titles.Titled before = null;
        for (Titles.Titled title : people.titles()) {
            Member member = at(title.name().start());
            boolean part = before != null
                    && before.name().start() == title.name().start()
                    && before.start() < title.start()
                    && before.end() >= title.end();
            before = part ? before : title;
            if (!part && member != null && !heads.is(words.at(title.start()), HeadKind.HONORIFIC)) {
                member.role(text(title.start(), title.end()));
                member.code(title.nation(), coding.sectors(title.start(), title.end()));
            }
        }
    }

    private void named(Known name) {
        if (at[name.start()] != null || name.kind() == KnownKind.PERSON) {
            return;
        }
        NameRun bearer =
                name.end() == name.start() + 1 && name.role() == NameRole.NAME && name.kind() != KnownKind.STATE
                        ? people.bySurname(name.start())
                        : null;
        Member person = bearer == null ? null : at[bearer.start()];
        if (person != null && person.type() == ActorType.PERSON) {
            spot(person, name.start(), name.end());
            return;
        }
        boolean place = name.kind() == KnownKind.PLACE || name.kind() == KnownKind.STATE;
        if (place) {
            places.add(new Spotted(
                    words.bareStart(name.start()),
                    words.tokens().end(name.end() - 1),
                    known.text(name),
                    known.register().actor(name.entry())));
        }
        if (name.kind() == KnownKind.PLACE || name.role() == NameRole.CAPITAL) {
            return;
        }
        Member member = byEntry.get(name.entry());
        if (member == null) {
            int[] full = people.fullestKnown(name.start(), name.end());
            member = new Member(
                    full == null ? known.text(name) : text(full[0], full[1]),
                    name.kind() == KnownKind.STATE ? ActorType.STATE : ActorType.ORGANIZATION);
            member.identify(known.register().actor(name.entry()));
            byEntry.put(name.entry(), member);
            members.add(member);
        }
        spot(member, name.start(), name.end());
    }

    /** A body that the register does not have: its head noun and what completes it, when that makes it definite. */
    private void body(int start, NounPhrases phrases) {
        Analysis head = words.at(start);
        int end = bodies.core(start, phrases, at);
        if (head == null
                || end <= start
                || !definite(start, end)
                || head.enclitic() != 0
                || !coding.isBody(start, end)) {
            return;
        }
        StringBuilder key = new StringBuilder();
        for (int i = start; i < end; i++) {
            key.append(people.runs().key(i)).append(' ');
        }
        Member member = byName.get(key.toString());
        if (member == null && end == start + 1) {
            member = byName.get(head.lemma());
        }
        if (member == null) {
            member = new Member(text(start, end), ActorType.ORGANIZATION);
            member.code(coding.nation(start, end), coding.sectors(start, end));
            members.add(member);
            byName.put(key.toString(), member);
        }
        if (end > start + 1) {
            byName.put(head.lemma(), member);
        }
        spot(member, start, end, end > start + 1 && !(end == start + 2 && bodies.passing(start + 1)));
    }

    private boolean definite(int start, int end) {
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null
                    && (analysis.article() || analysis.is(PartOfSpeech.PROPER) || known.holding(i) != null)) {
                return true;
            }
        }
        return false;
    }

    private void spot(Member member, int start, int end) {
        spot(member, start, end, true);
    }

    private void spot(Member member, int start, int end, boolean name) {
        member.add(new Member.Spot(words.bareStart(start), words.tokens().end(end - 1), name));
        for (int i = start; i < end; i++) {
            at[i] = member;
        }
    }

    /** The state one of whose adjectives stands at a token, as a member of the cast; or null. */
    public @Nullable Member nation(int token) {
        Analysis analysis = words.at(token);
        if (analysis == null || !analysis.nominal() || !analysis.lexeme().has(Traits.NISBA)) {
            return null;
        }
        int entry = known.register().nation(analysis.lemma());
        if (entry < 0) {
            return null;
        }
        Member member = byEntry.get(entry);
        if (member == null) {
            member = new Member(text(token, token + 1), ActorType.STATE);
            member.identify(known.register().actor(entry));
            byEntry.put(entry, member);
            members.add(member);
        }
        member.add(new Member.Spot(words.bareStart(token), words.tokens().end(token), false));
        return member;
    }

    /** Who speaks under a name, given as tokens: one of the cast, or somebody made of the phrase. */
    public Member speaker(int start, int end, boolean person) {
        String name = text(start, end);
        Member member = at[start];
        boolean here =
                member != null && member.spots().stream().anyMatch(spot -> spot.start() == words.bareStart(start));
        if (member != null && here && (person ? member.type() == ActorType.PERSON : member.known() != null)) {
            return member;
        }
        Member inside = person ? null : inside(start, end);
        if (inside != null) {
            return inside;
        }
        Member spoken = speakers.get(name);
        if (spoken != null) {
            return spoken;
        }
        if (member != null && here && !person && member.type() == ActorType.ORGANIZATION) {
            member.rename(name);
        } else {
            member = make(start, end, name, person);
        }
        speakers.put(name, member);
        return member;
    }

    /** The body known whose name stands right behind the head noun of its kind: صحيفة «إلباييس». */
    private @Nullable Member inside(int start, int end) {
        if (!heads.is(words.at(start), HeadKind.OUTLET, HeadKind.ORGANIZATION)) {
            return null;
        }
        boolean outlet = heads.is(words.at(start), HeadKind.OUTLET);
        for (int i = start + 1; i < end && i < start + 3; i++) {
            Known named = known.holding(i);
            if (named != null && named.start() == i) {
                boolean part = i == start + 1 && heads.is(words.at(i), HeadKind.ORGANIZATION) && !outlet;
                if (part) {
                    return null;
                }
                boolean body = named.kind() == KnownKind.OUTLET
                        || named.kind() == KnownKind.BODY
                        || named.kind() == KnownKind.GROUP;
                return body ? byEntry.get(named.entry()) : null;
            }
            if (words.at(i) != null) {
                return null;
            }
        }
        return null;
    }

    private Member make(int start, int end, String name, boolean person) {
        Known named = known.holding(start);
        boolean known = named != null && named.start() == start && named.kind() != KnownKind.PERSON;
        boolean state = known && named != null && named.kind() == KnownKind.STATE;
        Member member = new Member(name, state ? ActorType.STATE : coding.type(start, person));
        member.code(coding.nation(start, end), coding.sectors(start, end));
        int holder = member.type() == ActorType.OFFICE ? people.holderEntry(start, end) : -1;
        if (holder >= 0) {
            member.identify(people.known().register().actor(holder));
        } else if (named != null && known) {
            member.identify(people.known().register().actor(named.entry()));
        }
        members.add(member);
        return member;
    }

    /** Whom a phrase names by its head: a name, a body, a nation's adjective alone, or the holder of a title; or null. */
    public @Nullable Member named(int start, int end) {
        if (at[start] != null) {
            return at[start];
        }
        Analysis head = words.at(start);
        boolean human =
                head != null && (head.lexeme().has(Traits.HUMAN) || heads.is(head, HeadKind.OFFICE, HeadKind.RANK));
        for (int i = start; i < end; i++) {
            Member inside = at[i];
            Analysis before = words.at(i - 1);
            boolean own = inside != null
                    && inside.type() == ActorType.PERSON
                    && (before == null || !before.is(PartOfSpeech.PREPOSITION));
            if (own) {
                return inside;
            }
        }
        if (end - start == 1) {
            return nation(start);
        }
        NameRun holder = human ? people.holder(start, end) : null;
        return holder == null ? null : at(people.fullest(holder).start());
    }

    private String text(int start, int end) {
        Analysis first = words.at(start);
        if (first != null && first.article() && first.proclitic(Clitics.LAM)) {
            int stem = words.stemStart(start);
            return new StringBuilder()
                    .append(Letters.ALEF)
                    .append(Letters.LAM)
                    .append(words.tokens().text().slice(stem, words.tokens().end(end - 1)))
                    .toString();
        }
        return words.tokens()
                .text()
                .slice(words.bareStart(start), words.tokens().end(end - 1));
    }
}
