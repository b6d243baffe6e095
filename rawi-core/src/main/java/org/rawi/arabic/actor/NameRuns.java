package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownKind;
import org.rawi.arabic.actor.KnownNames.Known;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.FamilyNames;
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
    private final @Nullable KnownNames known;
    private final NameStarts starts;
    private final int[] ends;

    public NameRuns(Words words, Heads heads) {
        this(words, heads, null);
    }

    NameRuns(Words words, Heads heads, @Nullable KnownNames known) {
        this.known = known;
        this.words = words;
        starts = new NameStarts(words, heads);
        ends = new int[words.count()];
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

    /** The token behind the run that starts at a token, or that token; remembered, for it is asked often. */
    private int end(int start, int limit) {
        if (ends[start] == 0) {
            ends[start] = reach(start, words.count()) + 1;
        }
        int whole = ends[start] - 1;
        return whole <= limit ? whole : reach(start, limit);
    }

    /** Whether a name stands in that of a place or institution: جامعة الحسن الثاني, مكتبة الملك فهد. */
    private boolean namesake(int start) {
        int at = start - 1;
        while (at > 0 && partOfName(words.at(at))) {
            at--;
        }
        while (at > 0 && heads.is(words.at(at), HeadKind.OFFICE, HeadKind.HONORIFIC) && isDefinite(at)) {
            at--;
        }
        return BeforeNames.isNamedAfter(words.at(at));
    }

    private boolean partOfName(@Nullable Analysis analysis) {
        return analysis != null
                && analysis.proclitics() == 0
                && (analysis.is(PartOfSpeech.PROPER) && !analysis.lexeme().has(Traits.PLACE_NAME)
                        || heads.is(analysis, HeadKind.NAME));
    }

    private boolean isDefinite(int token) {
        Analysis analysis = words.at(token);
        return analysis != null && analysis.article();
    }

    private int reach(int start, int limit) {
        if (namesake(start)) {
            return start;
        }
        Analysis first = words.at(start);
        Known named = known == null ? null : known.holding(start);
        int personEnd =
                named != null && named.kind() == KnownKind.PERSON && untitled(named) == start ? named.end() : -1;
        boolean person = personEnd >= 0;
        if (first == null || named != null && !person && !longer(named, start, limit) || inTheNameOf(start)) {
            return start;
        }
        if (!person
                && !starts.name(first)
                && !joinsForward(start, limit)
                && !starts.hidden(start, limit)
                && !starts.introducedByTitle(start, limit)
                && !starts.introduced(start)
                && !starts.kunya(start, limit)
                && !starts.borne(start, limit)
                && !starts.leads(start)) {
            return start;
        }
        if (letters(start) == 1
                || !person && (starts.ofOrigin(start, limit) || heads.is(first, HeadKind.NAME) && first.article())) {
            return start;
        }
        boolean pair = !person
                && (starts.introduced(start)
                        || starts.kunya(start, limit)
                        || starts.introducedByTitle(start, limit)
                        || starts.borne(start, limit));
        int at = person ? Math.min(personEnd, limit) : pair ? Math.min(start + 2, limit) : start + 1;
        while (at < limit && at - start < LONGEST) {
            Analysis next = words.at(at);
            if (next == null) {
                boolean initial = tokens.isMark(at, '.')
                        && !tokens.spaceBefore(at)
                        && tokens.end(at - 1) - tokens.start(at - 1) == 1;
                if (!initial) {
                    break;
                }
            } else if (sonOfLam(start, at)) {
                return at + 1;
            } else if (next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                    || !(starts.name(next)
                            || heads.is(next, HeadKind.NAME)
                            || joinsForward(at, limit)
                            || behindSon(at)
                            || behindParticle(start, at)
                            || inside(at)
                            || surname(at)
                            || divine(at)
                            || familyOf(start, at)
                            || FamilyNames.at(words, heads, at))
                    || otherKind(at)) {
                break;
            }
            at++;
        }
        while (at > start && heads.is(words.at(at - 1), HeadKind.NAME) && !NameStarts.endsName(words.at(at - 1))) {
            at--;
        }
        if (person && at >= personEnd || pair && at > start + 1) {
            return at;
        }
        for (int i = start; i < at; i++) {
            Analysis analysis = words.at(i);
            boolean personal = analysis != null
                    && analysis.is(PartOfSpeech.PROPER)
                    && (analysis.guessed()
                            || analysis.lexeme().has(Traits.GIVEN_NAME | Traits.FAMILY_NAME)
                            || !analysis.lexeme().has(Traits.NAME_PART | Traits.PLACE_NAME));
            if (personal || words.nameReading(i) != null || i > start && behindSon(i)) {
                return at;
            }
        }
        return start;
    }

    /** A Maghrebi family name that starts with ل, behind a given name and before a comma and an office: رحال لحسيني، نائب. */
    private boolean sonOfLam(int start, int token) {
        Analysis given = words.at(start);
        Analysis family = words.at(token);
        return token == start + 1
                && given != null
                && family != null
                && given.is(PartOfSpeech.PROPER)
                && family.proclitics() == Clitics.LAM
                && family.nominal()
                && tokens.mark(token + 1) == Letters.COMMA
                && (heads.is(words.at(token + 2), HeadKind.OFFICE) || isHuman(words.at(token + 2)));
    }

    private static boolean isHuman(@Nullable Analysis analysis) {
        return analysis != null && analysis.nominal() && analysis.lexeme().has(Traits.HUMAN);
    }

    /** Whatever word stands behind بن or ولد inside a name: هدى بن يدر. */
    private boolean behindSon(int token) {
        Analysis before = words.at(token - 1);
        Analysis analysis = words.at(token);
        return heads.is(before, HeadKind.NAME)
                && analysis != null
                && isSon(key(token - 1))
                && (analysis.nominal() || analysis.finite())
                && !analysis.proclitic(Clitics.CONJUNCTION)
                && analysis.enclitic() == Clitics.NO_ENCLITIC;
    }

    /** Whatever word stands behind a particle inside a foreign name: ارسولا فون دير لاين. */
    private boolean behindParticle(int start, int token) {
        Analysis before = words.at(token - 1);
        Analysis analysis = words.at(token);
        return token - 1 > start
                && heads.is(before, HeadKind.NAME)
                && !heads.is(before, HeadKind.KIN)
                && !NameStarts.endsName(before)
                && analysis != null
                && analysis.nominal()
                && analysis.proclitics() == 0
                && analysis.enclitic() == Clitics.NO_ENCLITIC
                && !analysis.has(Features.TANWIN)
                && !heads.is(analysis, HeadKind.OFFICE, HeadKind.ORGANIZATION);
    }

    /** Whether a folded word is بن, ابن or بنت. */
    private static boolean isSon(String key) {
        int son = key.length() - 2;
        boolean ends = son >= 0 && key.charAt(son) == Letters.BEH && key.charAt(son + 1) == Letters.NOON;
        return ends && (son == 0 || son == 1 && key.charAt(0) == Letters.ALEF);
    }

    /** The first token of a known person's name behind a title that the register has with it: الملك محمد السادس. */
    private int untitled(Known person) {
        int at = person.start();
        while (at + 1 < person.end() && (isTitle(words.at(at)) || at > person.start() && isOrigin(words.at(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isOrigin(@Nullable Analysis analysis) {
        return analysis != null
                && analysis.article()
                && analysis.is(PartOfSpeech.ADJECTIVE)
                && analysis.lexeme().has(Traits.NISBA);
    }

    private boolean isTitle(@Nullable Analysis analysis) {
        return analysis != null
                && analysis.article()
                && (heads.is(analysis, HeadKind.OFFICE, HeadKind.HONORIFIC) || heads.is(analysis, HeadKind.RANK));
    }

    /** Whether a word is part of a known name of another kind: a place, body or outlet of more words than this one. */
    private boolean otherKind(int token) {
        Known other = known == null ? null : known.holding(token);
        return other != null
                && other.kind() != KnownKind.PERSON
                && (other.kind() == KnownKind.OUTLET
                        || other.kind() == KnownKind.GROUP
                        || other.end() - other.start() > 1);
    }

    /** Whether a person's name goes on behind a known name of one word that is a given name too: أمل علم الدين. */
    private boolean longer(Known other, int start, int limit) {
        Analysis first = words.at(start);
        Analysis next = words.at(start + 1);
        return other.end() == start + 1
                && first != null
                && first.lexeme().has(Traits.GIVEN_NAME | Traits.FAMILY_NAME)
                && start + 1 < limit
                && next != null
                && starts.name(next)
                && !next.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION);
    }

    /** باسم behind a title such as المتحدث is no name. */
    public boolean inTheNameOf(int token) {
        Analysis before = words.at(token - 1);
        return words.at(token) != null
                && tokens.text().charAt(tokens.start(token)) == Letters.BEH
                && tokens.end(token) - tokens.start(token) == 4
                && tokens.text().charAt(tokens.end(token) - 1) == Letters.MEEM
                && tokens.text().charAt(tokens.start(token) + 2) == Letters.SEEN
                && before != null
                && (heads.is(before, HeadKind.ANONYMOUS, HeadKind.OFFICE) || before.is(PartOfSpeech.ADJECTIVE));
    }

    /** An adjective of origin behind a given name is a surname: إدريس صقلي, سامي الغربي. */
    private boolean surname(int token) {
        Analysis given = words.at(token - 1);
        Analysis analysis = words.at(token);
        return given != null
                && given.is(PartOfSpeech.PROPER)
                && given.lexeme().has(Traits.GIVEN_NAME)
                && !given.lexeme().has(Traits.PLACE_NAME)
                && analysis != null
                && (!analysis.article()
                        || analysis.gender() == Features.MASCULINE && analysis.number() == Features.SINGULAR)
                && analysis.nominal()
                && analysis.lexeme().has(Traits.NISBA)
                && analysis.enclitic() == Clitics.NO_ENCLITIC
                && !analysis.has(Features.TANWIN);
    }

    /** An ordinary noun behind a given name that a title stands before: النائب فادي سلوم. */
    private boolean familyOf(int start, int token) {
        Analysis given = words.at(start);
        Analysis family = words.at(token);
        return token == start + 1
                && given != null
                && given.is(PartOfSpeech.PROPER)
                && given.lexeme().has(Traits.GIVEN_NAME)
                && starts.titled(start)
                && family != null
                && family.nominal()
                && !family.article()
                && family.proclitics() == 0
                && family.enclitic() == Clitics.NO_ENCLITIC
                && family.number() != Features.PLURAL
                && !family.has(Features.TANWIN)
                && !heads.known(family)
                && !family.masdar()
                && !family.lexeme().has(Traits.HUMAN | Traits.TIME);
    }

    /** The second half of عبد المالك, whatever word it is. */
    private boolean divine(int token) {
        Analysis before = words.at(token - 1);
        Analysis analysis = words.at(token);
        boolean servant = heads.is(before, HeadKind.NAME) && !heads.is(before, HeadKind.KIN)
                || before != null && before.guessed() && Skeleton.endsInServant(key(token - 1));
        return servant
                && analysis != null
                && analysis.article()
                && analysis.nominal()
                && analysis.number() != Features.PLURAL;
    }

    private int letters(int token) {
        return tokens.end(token) - tokens.start(token);
    }

    /** A word inside a name that is also an ordinary word. */
    private boolean inside(int token) {
        Analysis reading = words.nameReading(token);
        Analysis word = words.at(token);
        boolean other = heads.is(word, HeadKind.TIME) || heads.is(word, HeadKind.OFFICE, HeadKind.ORGANIZATION);
        return reading != null
                && !other
                && reading.proclitics() == (reading.article() ? Clitics.ARTICLE : 0)
                && !words.isFinite(token);
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
                && (starts.name(next) || heads.is(next, HeadKind.NAME) || next.article());
    }

    private NameRun run(int start, int end) {
        List<String> keys = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (words.at(i) != null) {
                keys.add(sonOf(key(i)));
            }
        }
        return new NameRun(start, end, keys);
    }

    /** ابن is written بن inside a name. */
    private static String sonOf(String key) {
        boolean son = key.length() == 3
                && key.charAt(0) == Letters.ALEF
                && key.charAt(1) == Letters.BEH
                && key.charAt(2) == Letters.NOON;
        return son ? key.substring(1) : key;
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

    /** Whether an office without the article stands behind a noun that has it, and so opens a title of its own. */
    boolean apposed(int token) {
        Analysis before = words.at(token - 1);
        return before != null
                && before.article()
                && heads.is(words.at(token), HeadKind.OFFICE)
                && words.stemStart(token) == words.tokens().start(token);
    }
}
