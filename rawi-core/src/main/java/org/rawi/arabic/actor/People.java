package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownKind;
import org.rawi.arabic.actor.KnownNames.Known;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;

/** The people of one article: their names, fullest first, the titles they are given, and who they are in the register. */
public final class People {
    private static final int LONGEST_NAME = 7;

    /** From how many letters on a word with one letter changed can be the same name. */
    private static final int LONG_WORD = 5;

    private final Words words;
    private final KnownNames known;
    private final NameRuns runs;
    private final Titles titles;
    private final OfficeTitles offices;
    private final @Nullable String day;
    private final List<NameRun> all;
    private final Map<String, List<NameRun>> byKey = new HashMap<>();
    private final Map<NameRun, Integer> entries = new HashMap<>();
    private final BitSet named = new BitSet();

    /**
     * Reads the people of a text.
     *
     * @param day the day of publication as YYYY-MM-DD, by which holders of offices are told apart, or null
     */
    public People(Words words, Heads heads, NounPhrases phrases, Register register, @Nullable String day) {
        this.words = words;
        this.day = day;
        known = new KnownNames(words, heads, register);
        runs = new NameRuns(words, heads, known);
        all = runs.all();
        offices = new OfficeTitles(words, heads, known);
        titles = new Titles(words, heads, runs, offices);
        titles.gather(all, phrases);
        Set<List<String>> spelled = new HashSet<>();
        for (NameRun run : all) {
            if (run.keys().size() > 1) {
                named.set(run.start());
            }
            if (!spelled.add(run.keys())) {
                continue;
            }
            run.keys().stream()
                    .distinct()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(run));
        }
    }

    public NameRuns runs() {
        return runs;
    }

    public List<NameRun> names() {
        return all;
    }

    /** The names the register has. */
    KnownNames known() {
        return known;
    }

    /** The titles given to names. */
    List<Titles.Titled> titles() {
        return titles.all();
    }

    OfficeTitles offices() {
        return offices;
    }

    /** The fullest form of a name that the article has. */
    public NameRun fullest(NameRun part) {
        NameRun name = whole(part);
        NameRun best = name;
        for (NameRun other : byKey.getOrDefault(name.last(), List.of())) {
            if (name.shortOf(other)
                    && other.keys().size() > best.keys().size()
                    && other.keys().size() <= LONGEST_NAME) {
                best = other;
            }
        }
        return misspelt(best == name ? respelled(name) : best);
    }

    /**
     * The same name but for one letter of its last word, when one title is given to both: the one the register has, else the one
     * that stands first; the name itself when there is none.
     */
    private NameRun misspelt(NameRun name) {
        if (name.keys().size() < 2 || name.last().length() < LONG_WORD) {
            return name;
        }
        NameRun best = name;
        for (NameRun other : byKey.getOrDefault(name.keys().get(0), List.of())) {
            boolean near = other.keys().size() == name.keys().size()
                    && !other.last().equals(name.last())
                    && other.last().length() >= LONG_WORD
                    && other.keys()
                            .subList(0, other.keys().size() - 1)
                            .equals(name.keys().subList(0, name.keys().size() - 1))
                    && Spelling.near(other.last(), name.last());
            if (near
                    && titles.agree(name, other)
                    && (isKnown(other) || !isKnown(best) && other.start() < best.start())) {
                best = other;
            }
        }
        return best;
    }

    private boolean isKnown(NameRun name) {
        return known.register().person(words, name.start(), name.end()) >= 0;
    }

    /** The run that starts where a part of it does, or the part. */
    private NameRun whole(NameRun part) {
        int at = firstFrom(part.start());
        NameRun run = at < all.size() ? all.get(at) : part;
        return run.start() == part.start() && run.end() > part.end() ? run : part;
    }

    /** The index of the first name that starts at a token or behind it. */
    private int firstFrom(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A fuller form whose last word is the same but for one letter: اعبابو for عبد المالك عبابو. */
    private NameRun respelled(NameRun name) {
        if (name.keys().size() > 1
                || name.last().length() < 5
                || byKey.getOrDefault(name.last(), List.of()).size() > 1) {
            return name;
        }
        NameRun found = name;
        for (NameRun other : all) {
            if (other.keys().size() > 1 && Spelling.near(other.last(), name.last())) {
                if (found != name && !found.keys().equals(other.keys())) {
                    return name;
                }
                found = other;
            }
        }
        return found;
    }

    /** The name that a single word, whatever it was read as, is the last word of; or null. */
    public @Nullable NameRun bySurname(int token) {
        String key = runs.key(token);
        NameRun found = null;
        for (NameRun other : byKey.getOrDefault(key, List.of())) {
            if (other.keys().size() > 1
                    && other.last().equals(key)
                    && (found == null || other.keys().size() > found.keys().size())) {
                found = other;
            }
        }
        return found;
    }

    /** The name that a headline's single word is the first word of, when one person alone has it; or null. */
    public @Nullable NameRun byGivenName(int token) {
        String key = runs.key(token);
        NameRun found = null;
        for (NameRun other : byKey.getOrDefault(key, List.of())) {
            if (other.keys().size() > 1 && other.keys().get(0).equals(key)) {
                NameRun full = fullest(other);
                if (found != null && !found.keys().equals(full.keys())) {
                    return null;
                }
                found = full;
            }
        }
        return found;
    }

    /** The register's entry for a person named in the article, or -1. */
    public int entry(NameRun name) {
        return entries.computeIfAbsent(name, run -> {
            NameRun full = fullest(run);
            int entry = known.register().person(words, full.start(), full.end());
            if (entry < 0) {
                Known first = known.holding(full.start());
                entry = first != null && first.kind() == KnownKind.PERSON && first.end() == full.end()
                        ? first.entry()
                        : -1;
            }
            return entry;
        });
    }

    /**
     * The fullest form, as first and last token, of the state, body, group or outlet a phrase names and nothing else beside it;
     * or null. A capital is its own form.
     */
    public int @Nullable [] fullestKnown(int start, int end) {
        Known named = known.holding(start);
        if (named == null || named.kind() == KnownKind.PERSON || named.start() != start || named.end() < end) {
            return null;
        }
        Known best = named;
        if (named.role() == NameRole.CAPITAL) {
            return new int[] {named.start(), named.end()};
        }
        for (Known other : known.of(named.entry())) {
            if (other.role() == NameRole.NAME && other.end() - other.start() > best.end() - best.start()) {
                best = other;
            }
        }
        if (best == named && named.kind() == KnownKind.GROUP) {
            best = branch(named);
        }
        Known usual = usual(named);
        best = usual == null || usual.end() - usual.start() < 2 || containsAll(best, usual) ? best : usual;
        return new int[] {best.start(), best.end()};
    }

    /** The bodies and groups, or else the states, of the register that are named in some tokens, each once; none when both are. */
    public List<int[]> bodiesIn(int start, int end) {
        List<int[]> found = new ArrayList<>();
        Set<Integer> met = new HashSet<>();
        int states = 0;
        for (int i = start; i < end; i++) {
            Known named = known.holding(i);
            boolean body = named != null
                    && named.start() == i
                    && named.role() == NameRole.NAME
                    && (named.kind() == KnownKind.BODY
                            || named.kind() == KnownKind.GROUP
                            || named.kind() == KnownKind.STATE);
            if (named != null && body && met.add(named.entry())) {
                states += named.kind() == KnownKind.STATE ? 1 : 0;
                found.add(new int[] {named.start(), named.end()});
            }
        }
        return states == 0 || states == found.size() ? found : List.of();
    }

    /** Where the article calls something by the name the register has first, or null. */
    private @Nullable Known usual(Known named) {
        String name = Skeleton.fold(known.register().actor(named.entry()).name());
        for (Known other : known.of(named.entry())) {
            if (other.role() == NameRole.NAME
                    && Skeleton.fold(known.text(other)).equals(name)) {
                return other;
            }
        }
        return null;
    }

    private boolean containsAll(Known longer, Known shorter) {
        for (int i = shorter.start(); i < shorter.end(); i++) {
            boolean found = words.at(i) == null;
            for (int j = longer.start(); j < longer.end() && !found; j++) {
                found = runs.key(j).equals(runs.key(i));
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** The longer name of a group that goes on where this one ends, when the article has one: تنظيم القاعدة في جزيرة العرب. */
    private Known branch(Known named) {
        Known longest = named;
        for (Known other : known.all()) {
            boolean longer = other.kind() == KnownKind.GROUP
                    && other.end() - other.start() > longest.end() - longest.start()
                    && startsWith(other, named);
            longest = longer ? other : longest;
        }
        return longest;
    }

    private boolean startsWith(Known longer, Known named) {
        for (int i = 0; i < named.end() - named.start(); i++) {
            if (!runs.key(longer.start() + i).equals(runs.key(named.start() + i))) {
                return false;
            }
        }
        return true;
    }

    /** The fullest form of what the register has of a kind that is named last before a token, at most so many tokens back; or null. */
    public int @Nullable [] bodyBefore(int token, int most, KnownKind kind) {
        for (int i = token - 1; i >= 0 && token - i <= most; i--) {
            Known named = known.holding(i);
            if (named != null && named.kind() == kind) {
                return fullestKnown(named.start(), named.end());
            }
        }
        return null;
    }

    /** Whether a known name of a body, state, group, outlet or place starts at a token. */
    public int knownEnd(int token) {
        Known named = known.holding(token);
        return named == null || named.kind() == KnownKind.PERSON || named.start() != token ? -1 : named.end();
    }

    /** The first token at which a person's name of two words or more starts behind a phrase's head, or the end given. */
    public int untilName(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (named.get(i)) {
                return i;
            }
        }
        return end;
    }

    /** Whether a noun that could be a woman's title is a body's head noun too, and read so: مؤسسة, معارضة, منظمة. */
    public boolean isBody(int token) {
        return titles.isBody(token);
    }

    /** The first nation some words tell, as alpha-3, or empty. */
    public String nation(int start, int end) {
        return offices.nation(start, end);
    }

    /** Whether a word of a phrase says that a title is held no more. */
    public boolean isFormer(int start, int end) {
        return titles.isFormer(start, end);
    }

    /** Whether a token is part of the name of a place the register has. */
    public boolean isPlace(int token) {
        Known named = known.holding(token);
        return named != null && named.kind() == KnownKind.PLACE;
    }

    /** Whether a token is part of the name of an outlet or agency. */
    public boolean isOutlet(int token) {
        Known named = known.holding(token);
        return named != null && named.kind() == KnownKind.OUTLET;
    }

    private String nation(NameRun name) {
        int entry = entry(name);
        if (entry >= 0) {
            return known.register().country(entry);
        }
        NameRun full = fullest(name);
        for (Titles.Titled title : titles.all()) {
            if (!title.nation().isEmpty() && fullest(title.name()).keys().equals(full.keys())) {
                return title.nation();
            }
        }
        return "";
    }

    /** The person a title without a name stands for: by the article's own words, else by the register and the day; or null. */
    public @Nullable NameRun holder(int start, int end) {
        NameRun told = titles.holder(start, end, this::nation);
        if (told != null) {
            return told;
        }
        int entry = holderEntry(start, end);
        if (entry >= 0) {
            for (NameRun run : all) {
                if (entry(run) == entry) {
                    return run;
                }
            }
        }
        return null;
    }

    /** The register's entry for the one who held the office a title names on the day of publication, or -1. */
    public int holderEntry(int start, int end) {
        OfficeTitles.Office office = offices.of(start, end);
        return office == null || office.body().isEmpty()
                ? -1
                : known.register().holder(office.code(), office.body(), day);
    }

    /** The first person named with an honorific (سمو, معالي), when that was before a token; or null. */
    public @Nullable NameRun bearer(String honorific, int token) {
        return titles.bearer(honorific, token);
    }

    /** Whether the person whose fullest name starts at an offset bears a title with this head. */
    public boolean bearsTitle(String head, int nameStart) {
        return titles.bearsTitle(head, name -> words.bareStart(fullest(name).start()) == nameStart);
    }

    /** The only person who bears a title with a head, by the lemma; null when nobody or several do. */
    public @Nullable NameRun soleBearer(String head) {
        NameRun sole = null;
        for (Titles.Titled title : titles.of(head)) {
            NameRun full = fullest(title.name());
            if (sole != null && !sole.keys().equals(full.keys())) {
                return null;
            }
            sole = full;
        }
        return sole;
    }

    /** Whether a title is indefinite: no article, and its complement comes by a preposition (متحدث عسكري باسم). */
    public boolean isIndefinite(int start, int end) {
        return titles.isIndefinite(start, end);
    }

    /** The last name of two words or more before a token and at most so many tokens back, or null. */
    public @Nullable NameRun lastBefore(int token, int most) {
        for (int i = firstFrom(token) - 1; i >= 0 && token - all.get(i).end() <= most; i--) {
            if (all.get(i).keys().size() > 1) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The first name behind a token and at most so many tokens on that is the article's or a short form of it, or null. */
    public @Nullable NameRun nextBehind(int token, int most) {
        for (int i = firstFrom(token); i < all.size() && all.get(i).start() - token <= most; i++) {
            if (fullest(all.get(i)).keys().size() > 1) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The gender a name's given word or the register tells: {@link Features#FEMININE}, {@link Features#MASCULINE}, or 0. */
    public int gender(NameRun name) {
        int entry = entry(name);
        String told = entry < 0 ? null : known.register().actor(entry).gender();
        if (told != null) {
            return told.equals("f") ? Features.FEMININE : Features.MASCULINE;
        }
        for (int i = name.start(); i < name.end(); i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && analysis.is(PartOfSpeech.PROPER) && analysis.gender() != 0 && !analysis.guessed()) {
                return analysis.gender();
            }
        }
        return 0;
    }
}
