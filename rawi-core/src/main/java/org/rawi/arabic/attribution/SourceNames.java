package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** Finds the name in a source phrase that is its speaker's, and not that of whom he speaks for or belongs to. */
final class SourceNames {
    private static final int BEHIND = 12;

    private final Words words;
    private final Tokens tokens;
    private final Heads heads;
    private final People people;
    private final Quotes quotes;

    SourceNames(Words words, Heads heads, People people, Quotes quotes) {
        this.words = words;
        this.tokens = words.tokens();
        this.heads = heads;
        this.people = people;
        this.quotes = quotes;
    }

    /** The persons of a phrase that is a row of names joined by و, each with or without a title; fewer than two when it is none. */
    List<NameRun> joint(int start, int end) {
        List<NameRun> found = new ArrayList<>();
        int at = start;
        boolean joined = true;
        while (at < end) {
            Analysis analysis = words.at(at);
            NameRun run = joined || found.isEmpty()
                    ? people.runs().firstIn(at, Math.min(end, at + 1 + reach(at, end)))
                    : null;
            if (run == null || run.start() != at) {
                boolean next = analysis != null && analysis.proclitic(Clitics.WAW);
                if (next && found.isEmpty() && at > start) {
                    return List.of();
                }
                joined |= next;
                at++;
                continue;
            }
            found.add(run);
            joined = false;
            at = run.end();
            Analysis behind = at < end ? words.at(at) : null;
            if (behind != null && !behind.proclitic(Clitics.WAW)) {
                return found.size() > 1 && at >= end ? found : List.of();
            }
        }
        Analysis head = words.at(start);
        boolean fits = found.size() > 1
                && head != null
                && (found.get(0).start() == start || title(head) || heads.is(head, HeadKind.QUANTIFIER));
        return fits ? found : List.of();
    }

    private int reach(int at, int end) {
        int reach = 1;
        while (at + reach < end && reach < 8) {
            Analysis next = words.at(at + reach);
            if (next == null || next.proclitic(Clitics.WAW)) {
                break;
            }
            reach++;
        }
        return reach;
    }

    /**
     * The speaker's name, or null when the phrase stands for a body, state or nameless source.
     *
     * @param limit how far behind the phrase, in tokens, a name may stand that belongs to a title the phrase is cut at
     */
    @Nullable
    NameRun person(int start, int end, int limit) {
        Analysis head = words.at(start);
        if (head != null
                && head.nominal()
                && !head.is(PartOfSpeech.PROPER)
                && (impersonal(head) || people.isBody(start) || head.number() == Features.PLURAL)) {
            return null;
        }
        int comma = end;
        for (int i = start; i < end && comma == end; i++) {
            if (tokens.is(i, TokenKind.MARK) && quotes.around(i) < 0 && !abbreviates(i)) {
                comma = i;
            }
        }
        boolean name = head != null && head.is(PartOfSpeech.PROPER);
        NameRun found = name ? own(people.runs().firstIn(start, end), start) : best(start, comma);
        if (found == null && comma < end && !name) {
            found = best(comma, end);
        }
        if (found == null && title(head)) {
            found = behind(start, end, limit);
        }
        if (found == null || head == null && found.start() != start && !quoted(start)) {
            return null;
        }
        boolean alone = found.start() == start || quoted(start);
        return alone || title(head) ? found : null;
    }

    /** The name whose last word stands alone or right behind a title: العثماني, الدكتور العمري; or null. */
    @Nullable
    NameRun surname(int start, int end) {
        Analysis head = words.at(start);
        if (end - start == 1) {
            NameRun named = people.knownEnd(start) < 0 ? people.bySurname(start) : null;
            boolean headline = tokens.start(start) < tokens.text().bodyStart() && people.knownEnd(start) < 0;
            return named == null && headline ? people.byGivenName(start) : named;
        }
        boolean called =
                head != null && title(head) && (head.article() || heads.is(head, HeadKind.HONORIFIC, HeadKind.RANK));
        Analysis next = words.at(start + 1);
        return called && next != null && next.nominal() && next.proclitics() == (next.article() ? Clitics.ARTICLE : 0)
                ? people.bySurname(start + 1)
                : null;
    }

    private boolean abbreviates(int token) {
        return tokens.isMark(token, '.') && token > 0 && tokens.end(token - 1) - tokens.start(token - 1) == 1;
    }

    private boolean impersonal(Analysis head) {
        return heads.is(head, HeadKind.DOCUMENT, HeadKind.OUTLET) && !heads.is(head, HeadKind.OFFICE, HeadKind.RANK)
                || heads.is(head, HeadKind.ORGANIZATION) && !heads.is(head, HeadKind.RANK);
    }

    private boolean title(@Nullable Analysis head) {
        return head != null
                && (head.lexeme().has(Traits.HUMAN)
                        || heads.is(head, HeadKind.OFFICE, HeadKind.HONORIFIC)
                        || heads.is(head, HeadKind.RANK, HeadKind.KIN)
                        || heads.is(head, HeadKind.ANONYMOUS) && head.article());
    }

    /** The last name of a stretch that is the head's own. */
    private @Nullable NameRun best(int start, int end) {
        NameRun found = null;
        int at = start;
        while (at < end) {
            NameRun run = people.runs().firstIn(at, end);
            if (run == null) {
                break;
            }
            if (own(run, start) != null
                    && (found == null || run.start() < found.end() + 3 && !behindTitle(found.end(), run.start()))) {
                found = run;
            }
            at = run.end();
        }
        return found;
    }

    /** Whether a new title without joint stands between two names: the second name is of another body or person. */
    private boolean behindTitle(int start, int end) {
        for (int i = start; i < end; i++) {
            if (heads.is(words.at(i), HeadKind.ORGANIZATION, HeadKind.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    /** A name, unless it is a complement of what stands before it in the phrase. */
    private @Nullable NameRun own(@Nullable NameRun name, int start) {
        if (name == null || name.start() == start) {
            return name;
        }
        Analysis first = words.at(name.start());
        boolean glued = first != null && first.proclitic(Clitics.PREPOSITION);
        if (glued || quoted(name.start()) && !quoted(start) || people.isOutlet(name.start())) {
            return null;
        }
        Analysis before = words.at(name.start() - 1);
        if (before == null) {
            boolean bracket =
                    tokens.isMark(name.start() - 1, '(') && name.keys().size() < 2;
            return bracket ? null : name;
        }
        boolean called = before.finite() && before.aspect() == Features.IMPERFECT && !before.has(Features.ACTIVE);
        if (called) {
            return name;
        }
        if (before.is(PartOfSpeech.PREPOSITION)
                || before.proclitic(Clitics.PREPOSITION)
                        && name.start() - 1 > start
                        && (heads.is(before, HeadKind.HONORIFIC, HeadKind.RANK) || heads.is(before, HeadKind.OFFICE))
                || before.finite()
                || heads.is(before, HeadKind.PLACE) && !before.article()) {
            return null;
        }
        return related(before, name, start) || complemented(start, name.start()) ? null : name;
    }

    /** محامي الشوربجي, والد الزفزافي: a noun without article that has the name itself for complement. */
    private boolean related(Analysis before, NameRun name, int start) {
        boolean bare = before.nominal()
                && !before.article()
                && before.enclitic() == 0
                && !before.is(PartOfSpeech.PROPER)
                && !before.is(PartOfSpeech.ADJECTIVE)
                && !heads.is(before, HeadKind.HONORIFIC, HeadKind.RANK)
                && !heads.is(before, HeadKind.NAME);
        if (!bare) {
            return false;
        }
        for (int i = start; i < name.start() - 1; i++) {
            Analysis earlier = words.at(i);
            if (earlier != null && earlier.article() && heads.is(earlier, HeadKind.OFFICE)) {
                return false;
            }
        }
        return name.start() - 1 == start || !heads.is(before, HeadKind.OFFICE);
    }

    /** Whether an indefinite head takes its complement by a preposition: متحدث باسم الوزير فلان is nameless, and المتحدث باسم فلان. */
    private boolean complemented(int start, int before) {
        Analysis head = words.at(start);
        Analysis last = words.at(before - 1);
        boolean of = last != null
                && !last.article()
                && before - start > 1
                && (last.proclitic(Clitics.BEH) || people.runs().inTheNameOf(before - 1));
        return of && heads.is(head, HeadKind.ANONYMOUS) || people.isIndefinite(start, before);
    }

    /** A name behind a phrase that was cut inside its title: up to the content, with no verb, mark or joint between. */
    private @Nullable NameRun behind(int start, int end, int limit) {
        boolean definite = definite(start, end);
        int last = Math.min(Math.min(limit, words.count()), end + BEHIND);
        for (int i = end; definite && i < last; i++) {
            Analysis analysis = words.at(i);
            NameRun run = people.runs().firstIn(i, last);
            if (run != null && run.start() == i) {
                Analysis before = words.at(i - 1);
                boolean preposed = analysis == null
                        || analysis.proclitic(Clitics.PREPOSITION | Clitics.CONJUNCTION)
                        || before != null && before.is(PartOfSpeech.PREPOSITION);
                return preposed || run.keys().size() < 2 && i > end ? null : run;
            }
            if (analysis == null
                    || analysis.finite()
                    || analysis.proclitic(Clitics.CONJUNCTION)
                    || analysis.is(PartOfSpeech.COMPLEMENTIZER)
                    || analysis.is(PartOfSpeech.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    private boolean definite(int start, int end) {
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && analysis.article() && analysis.proclitics() == Clitics.ARTICLE) {
                return true;
            }
        }
        return false;
    }

    private boolean quoted(int token) {
        return quotes.around(token) >= 0;
    }
}
