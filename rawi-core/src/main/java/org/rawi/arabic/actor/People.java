package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;

/** The people of one article: their names, fullest first, and the titles they are given. */
public final class People {
    private static final int NEAREST = 200;

    /**
     * A name with a title told beside it.
     *
     * @param name the name
     * @param head lemma of the title's head
     * @param title the title's words, folded, articles off
     */
    public record Titled(NameRun name, String head, Set<String> title) {}

    private final Words words;
    private final Heads heads;
    private final NameRuns runs;
    private final List<NameRun> all;
    private final List<Titled> titled = new ArrayList<>();
    private final Map<String, List<NameRun>> byKey = new HashMap<>();
    private final Map<String, List<Titled>> byHead = new HashMap<>();

    public People(Words words, Heads heads, NounPhrases phrases) {
        this.words = words;
        this.heads = heads;
        runs = new NameRuns(words, heads);
        all = runs.all();
        for (int i = 0; i < words.count(); i++) {
            Analysis head = words.at(i);
            if (head != null && titles(head)) {
                title(i, phrases.end(i, 0), phrases.end(i, 1));
            }
        }
        Set<List<String>> spelled = new HashSet<>();
        for (NameRun run : all) {
            apposed(run, phrases);
            if (!spelled.add(run.keys())) {
                continue;
            }
            run.keys().stream()
                    .distinct()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(run));
        }
        titled.sort(Comparator.comparingInt(title -> title.name().start()));
        titled.forEach(title ->
                byHead.computeIfAbsent(title.head(), k -> new ArrayList<>()).add(title));
    }

    public NameRuns runs() {
        return runs;
    }

    public List<NameRun> names() {
        return all;
    }

    private boolean titles(Analysis head) {
        return heads.is(head, HeadKind.OFFICE, HeadKind.RANK)
                || heads.is(head, HeadKind.HONORIFIC, HeadKind.KIN)
                || head.lexeme().has(Traits.HUMAN);
    }

    private void title(int start, int longest, int shorter) {
        int end = Math.max(longest, shorter);
        if (end < 0) {
            return;
        }
        NameRun name = runs.lastIn(start, end);
        if (name != null && name.start() > start && own(name)) {
            int from = start;
            while (from + 1 < name.start()
                    && heads.is(words.at(from), HeadKind.HONORIFIC)
                    && !heads.is(words.at(from), HeadKind.OFFICE)) {
                from++;
            }
            titled.add(new Titled(name, lemma(from), keys(from, name.start())));
        }
    }

    /** Whether a name is the phrase's own and not in brackets or behind a preposition. */
    private boolean own(NameRun name) {
        Analysis first = words.at(name.start());
        Analysis before = words.at(name.start() - 1);
        boolean glued = first != null && first.proclitic(org.rawi.arabic.morphology.Clitics.PREPOSITION);
        return !glued
                && (before == null
                        ? words.tokens().mark(name.start() - 1) != '('
                        : !before.is(PartOfSpeech.PREPOSITION));
    }

    /** عبده الحذيفي، وزير الداخلية and سعيد أمزازي وزير التربية: the title behind the name. */
    private void apposed(NameRun run, NounPhrases phrases) {
        int at = words.tokens().mark(run.end()) == org.rawi.arabic.text.Letters.COMMA ? run.end() + 1 : run.end();
        Analysis head = words.at(at);
        if (head != null
                && !head.proclitic(org.rawi.arabic.morphology.Clitics.CONJUNCTION)
                && (heads.is(head, HeadKind.OFFICE, HeadKind.RANK)
                        || head.lexeme().has(Traits.HUMAN))
                && !head.has(Features.TANWIN)) {
            int end = phrases.end(at, 0);
            if (end > at) {
                titled.add(new Titled(run, lemma(at), keys(at, end)));
            }
        }
    }

    private String lemma(int token) {
        Analysis analysis = words.at(token);
        return analysis == null ? "" : analysis.lemma();
    }

    private Set<String> keys(int start, int end) {
        Set<String> keys = new HashSet<>();
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            boolean honorific = heads.is(analysis, HeadKind.HONORIFIC) && !heads.is(analysis, HeadKind.OFFICE);
            if (analysis != null && (!honorific || end - start == 1)) {
                keys.add(runs.key(i));
            }
        }
        return keys;
    }

    /** The fullest form of a name that the article has. */
    public NameRun fullest(NameRun name) {
        NameRun best = name;
        for (NameRun other : byKey.getOrDefault(name.last(), List.of())) {
            if (name.shortOf(other)
                    && other.keys().size() > best.keys().size()
                    && other.keys().size() <= 7) {
                best = other;
            }
        }
        return best;
    }

    /** The person a title without a name stands for, the nearest one before a token, or null. */
    public @Nullable NameRun holder(int start, int end, int before) {
        int from = start;
        while (from + 1 < end
                && heads.is(words.at(from), HeadKind.HONORIFIC)
                && !heads.is(words.at(from), HeadKind.OFFICE)) {
            from++;
        }
        Analysis head = words.at(from);
        if (head == null) {
            return null;
        }
        Set<String> wanted = keys(from, end);
        NameRun best = null;
        double bestScore = 0;
        for (Titled candidate : near(byHead.getOrDefault(head.lemma(), List.of()), before)) {
            Set<String> title = candidate.title();
            long shared = wanted.stream().filter(title::contains).count();
            long extra = title.stream().filter(key -> !wanted.contains(key)).count();
            boolean all = shared == wanted.size();
            boolean loose = extra == 0 && !all && nisbasAlone(from, end, title);
            double score = all ? 1.5 - 0.2 * extra : loose ? 0.6 : (double) shared / wanted.size() - 0.1 * extra;
            boolean earlier = candidate.name().start() < before;
            score += earlier ? 0.3 + candidate.name().start() * 1e-6 : 0;
            boolean enough = loose || shared >= Math.min(2, wanted.size()) && (double) shared / wanted.size() > 0.6;
            if (enough && score > bestScore) {
                best = candidate.name();
                bestScore = score;
            }
        }
        return best;
    }

    /** The titles nearest a token, so that a text of any length is read in linear time. */
    private static List<Titled> near(List<Titled> candidates, int token) {
        if (candidates.size() <= 2 * NEAREST) {
            return candidates;
        }
        int at = firstFrom(candidates, title -> title.name().start(), token);
        return candidates.subList(Math.max(0, at - NEAREST), Math.min(candidates.size(), at + NEAREST));
    }

    /** The index of the first element at or after a token, in a list ordered by position. */
    private static <T> int firstFrom(List<T> ordered, ToIntFunction<T> start, int token) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(ordered.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the words of a phrase that a title lacks are adjectives of nationality alone. */
    private boolean nisbasAlone(int start, int end, Set<String> title) {
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null
                    && !title.contains(runs.key(i))
                    && !analysis.lexeme().has(Traits.NISBA)) {
                return false;
            }
        }
        return true;
    }

    /** The last name of two words or more before a token and at most so many tokens back, or null. */
    public @Nullable NameRun lastBefore(int token, int most) {
        for (int i = firstFrom(all, NameRun::start, token) - 1;
                i >= 0 && token - all.get(i).end() <= most;
                i--) {
            if (all.get(i).keys().size() > 1) {
                return all.get(i);
            }
        }
        return null;
    }

    /** The gender a name's given word tells: {@link Features#FEMININE}, {@link Features#MASCULINE}, or 0. */
    public int gender(NameRun name) {
        for (int i = name.start(); i < name.end(); i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && analysis.is(PartOfSpeech.PROPER) && analysis.gender() != 0 && !analysis.guessed()) {
                return analysis.gender();
            }
        }
        return 0;
    }
}
