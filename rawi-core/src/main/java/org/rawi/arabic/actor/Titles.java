package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;

/** The titles an article gives to names, and whom a title without a name stands for. */
final class Titles {
    private static final int NEAREST = 200;
    private static final int CHAIN = 14;
    private static final Set<String> FORMER =
            Tsv.resource(Titles.class, "former.tsv", "word").first();

    /**
     * A name with a title told beside it.
     *
     * @param head lemma of the title's head
     * @param title the title's words, folded, articles off
     * @param nation alpha-3 the title tells, or empty
     * @param start first token of the title
     * @param end token behind the title
     */
    record Titled(NameRun name, String head, Set<String> title, String nation, int start, int end) {}

    private final Words words;
    private final Heads heads;
    private final NameRuns runs;
    private final OfficeTitles offices;
    private final List<Titled> titled = new ArrayList<>();
    private final Map<String, List<Titled>> byHead = new HashMap<>();
    private final Map<String, List<NameRun>> bearers = new HashMap<>();

    Titles(Words words, Heads heads, NameRuns runs, OfficeTitles offices) {
        this.words = words;
        this.heads = heads;
        this.runs = runs;
        this.offices = offices;
    }

    /** Whether a person, by the start of the fullest name, bears a title with a head. */
    boolean bearsTitle(String head, java.util.function.Predicate<NameRun> person) {
        return byHead.getOrDefault(head, List.of()).stream().anyMatch(title -> person.test(title.name()));
    }

    /** Whether two spellings of a name are given the same title somewhere: the same head, and all words of the shorter title. */
    boolean agree(NameRun one, NameRun other) {
        for (Titled title : titled) {
            if (!title.name().keys().equals(one.keys())) {
                continue;
            }
            for (Titled second : of(title.head())) {
                boolean same = second.name().keys().equals(other.keys())
                        && (second.title().containsAll(title.title())
                                || title.title().containsAll(second.title()));
                if (same) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The titles with a head, in the order of the text. */
    List<Titled> of(String head) {
        return byHead.getOrDefault(head, List.of());
    }

    /** Gathers the titles of all the names. */
    void gather(List<NameRun> names, NounPhrases phrases) {
        BitSet ends = new BitSet();
        names.forEach(name -> ends.set(name.end()));
        for (int i = 0; i < words.count(); i++) {
            Analysis head = words.at(i);
            if (head != null && titles(head) && !isBody(i)) {
                int end = Math.max(phrases.end(i, 0), phrases.end(i, 1));
                boolean comma = words.tokens().mark(i - 1) == Letters.COMMA;
                before(i, ends.get(comma ? i - 1 : i) ? untilComma(i, end) : end);
            }
        }
        Set<Integer> bearing = new HashSet<>();
        titled.forEach(title -> bearing.add(title.name().start() * words.count() + title.start()));
        for (NameRun name : names) {
            chain(name, phrases, bearing);
            behind(name, words.tokens().mark(name.end()) == Letters.COMMA ? name.end() + 1 : name.end(), phrases);
        }
        titled.sort(
                Comparator.<Titled>comparingInt(title -> title.name().start()).thenComparingInt(Titled::start));
        titled.forEach(title ->
                byHead.computeIfAbsent(title.head(), k -> new ArrayList<>()).add(title));
    }

    /** All of them, by where the name stands. */
    List<Titled> all() {
        return titled;
    }

    /** Whether a feminine noun has a reading as a body's head noun: مؤسسة, معارضة, منظمة. */
    boolean isBody(int token) {
        Analysis chosen = words.at(token);
        Form form = words.form(token);
        if (chosen == null || form == null || chosen.gender() != Features.FEMININE || !chosen.nominal()) {
            return false;
        }
        for (int i = 0; i < form.count(); i++) {
            if (heads.is(form.analysis(i), HeadKind.ORGANIZATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a phrase says that a title is held no more. */
    boolean isFormer(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.at(i) != null && FORMER.contains(runs.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** The titles that stand one behind the other before a name: رئيس الفرع بالمنطقة الدكتور فلان, قائد العمليات اللواء الركن فلان. */
    private void chain(NameRun name, NounPhrases phrases, Set<Integer> bearing) {
        int at = name.start();
        for (int i = at - 1; i >= 0 && at - i <= CHAIN; i--) {
            Analysis head = words.at(i);
            if (head == null || head.finite() || head.is(PartOfSpeech.RELATIVE)) {
                return;
            }
            if (titles(head) && !isBody(i) && reaches(i, at, phrases) && own(name)) {
                if (head.proclitic(Clitics.PREPOSITION)) {
                    return;
                }
                boolean stands = at == name.start()
                        && !heads.is(head, HeadKind.OFFICE, HeadKind.RANK)
                        && !heads.is(head, HeadKind.HONORIFIC);
                if (!stands && bearing.add(name.start() * words.count() + i) && !isIndefinite(i, name.start())) {
                    honor(i, name);
                    add(name, i, name.start());
                }
                at = i;
            }
        }
    }

    /** Whether a phrase ends right before a token, but for a place or body joined by a preposition, or what a rank is called besides. */
    private boolean reaches(int head, int token, NounPhrases phrases) {
        for (int nth = 0; phrases.end(head, nth) >= 0; nth++) {
            int end = phrases.end(head, nth);
            if (end >= token) {
                return true;
            }
            Analysis first = words.at(end);
            boolean joined = first != null
                    && (first.proclitic(Clitics.PREPOSITION) || first.is(PartOfSpeech.PREPOSITION))
                    && token - end <= 4;
            boolean rank = heads.is(words.at(head), HeadKind.RANK)
                    && first != null
                    && first.article()
                    && first.nominal()
                    && token == end + 1;
            if ((joined || rank) && unbroken(end, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean unbroken(int start, int end) {
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis == null
                    || analysis.finite()
                    || analysis.proclitic(Clitics.CONJUNCTION)
                    || analysis.is(PartOfSpeech.COMPLEMENTIZER)
                    || analysis.is(PartOfSpeech.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
    }

    private int untilComma(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.tokens().mark(i) == Letters.COMMA) {
                return i;
            }
        }
        return end;
    }

    private boolean titles(Analysis head) {
        return head.nominal()
                && !head.is(PartOfSpeech.PROPER)
                && (!heads.is(head, HeadKind.ORGANIZATION) || heads.is(head, HeadKind.RANK))
                && (head.lexeme().has(Traits.HUMAN)
                        || heads.is(head, HeadKind.OFFICE, HeadKind.RANK)
                        || heads.is(head, HeadKind.HONORIFIC, HeadKind.KIN));
    }

    private void before(int start, int end) {
        NameRun name = end < 0 ? null : bearer(start, end);
        if (name == null || name.start() <= start || !own(name) || isIndefinite(start, name.start())) {
            return;
        }
        honor(start, name);
        int from = start;
        while (from + 1 < name.start()
                && heads.is(words.at(from), HeadKind.HONORIFIC)
                && !heads.is(words.at(from), HeadKind.OFFICE)) {
            from++;
        }
        if (name.start() == from + 1
                && !definite(from)
                && !heads.is(words.at(from), HeadKind.HONORIFIC, HeadKind.RANK)) {
            return;
        }
        add(name, from, name.start());
    }

    /** The first name of a title's phrase that is not the complement of a noun (جامع الملك فيصل), or the last one. */
    private @Nullable NameRun bearer(int start, int end) {
        for (int at = start; at < end; at++) {
            NameRun name = runs.firstIn(at, end);
            if (name == null) {
                break;
            }
            Analysis before = words.at(name.start() - 1);
            boolean titled = before != null
                    && (before.article() || heads.is(before, HeadKind.HONORIFIC, HeadKind.RANK))
                    && !before.proclitic(Clitics.PREPOSITION);
            if (titled && name.keys().size() > 1 && own(name)) {
                return name;
            }
            at = name.end() - 1;
        }
        return runs.lastIn(start, end);
    }

    private void honor(int start, NameRun name) {
        for (int i = start; i < name.start(); i++) {
            Analysis analysis = words.at(i);
            if (analysis != null && heads.is(analysis, HeadKind.HONORIFIC)) {
                bearers.computeIfAbsent(analysis.lemma(), lemma -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    /** The first person who was named with an honorific, when that was before a token; or null. Reports of receptions call him so throughout. */
    @Nullable
    NameRun bearer(String honorific, int token) {
        List<NameRun> named = bearers.getOrDefault(honorific, List.of());
        return named.isEmpty() || named.get(0).start() >= token ? null : named.get(0);
    }

    /** Whether a title is indefinite: no article, and its complement comes by a preposition. */
    boolean isIndefinite(int start, int end) {
        Analysis head = words.at(start);
        if (head == null
                || head.article()
                || head.enclitic() != 0
                || head.is(PartOfSpeech.PROPER)
                || heads.is(head, HeadKind.HONORIFIC, HeadKind.RANK)) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis == null || analysis.article() && !analysis.proclitic(Clitics.PREPOSITION)) {
                return false;
            }
            if (analysis.proclitic(Clitics.PREPOSITION) || analysis.is(PartOfSpeech.PREPOSITION)) {
                return true;
            }
            if (runs.inTheNameOf(i)) {
                return true;
            }
            if (!analysis.is(PartOfSpeech.ADJECTIVE)) {
                return false;
            }
        }
        return false;
    }

    private boolean definite(int token) {
        Analysis analysis = words.at(token);
        return analysis != null && analysis.article();
    }

    private void add(NameRun name, int start, int end) {
        Analysis head = words.at(start);
        String lemma = head == null ? "" : head.lemma();
        titled.add(new Titled(name, lemma, keys(start, end), offices.nation(start, end), start, end));
    }

    /** Whether a name is the phrase's own and not in brackets or behind a preposition. */
    private boolean own(NameRun name) {
        Analysis first = words.at(name.start());
        Analysis before = words.at(name.start() - 1);
        boolean glued = first != null && first.proclitic(Clitics.PREPOSITION);
        return !glued
                && !runs.inTheNameOf(name.start() - 1)
                && (before == null
                        ? words.tokens().mark(name.start() - 1) != '('
                        : !before.is(PartOfSpeech.PREPOSITION));
    }

    /** عبده الحذيفي، وزير الداخلية and سعيد أمزازي وزير التربية: the title behind the name, and another right behind it. */
    private void behind(NameRun run, int at, NounPhrases phrases) {
        Analysis head = words.at(at);
        if (head != null
                && !head.proclitic(Clitics.CONJUNCTION | Clitics.PREPOSITION)
                && (heads.is(head, HeadKind.OFFICE, HeadKind.RANK)
                        || head.lexeme().has(Traits.HUMAN))
                && !head.has(Features.TANWIN)) {
            int end = untilComma(at, phrases.end(at, 0));
            if (end > at && runs.firstIn(at, end) == null) {
                add(run, at, end);
                int next = end;
                while (next > at + 1 && !runs.apposed(next)) {
                    next--;
                }
                if (next > at + 1) {
                    behind(run, next, phrases);
                }
            }
        }
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

    /**
     * The person a title without a name stands for, or null. Every word of the title must stand in a title of that person, but
     * for adjectives of nationality; the head too, unless it could be anybody's (مسؤول); and no nation may contradict. The nearest before wins, then the nearest behind.
     */
    @Nullable
    NameRun holder(int start, int end, Nations nations) {
        return held(start, untilElative(start, end), nations);
    }

    /** Up to what praises a body without naming it: الأمين العام لأكبر نقابة. */
    private int untilElative(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null
                    && !analysis.article()
                    && analysis.proclitic(Clitics.LAM)
                    && analysis.lexeme().has(Traits.ELATIVE)) {
                return i;
            }
        }
        return end;
    }

    private @Nullable NameRun held(int start, int end, Nations nations) {
        int from = start;
        while (from + 1 < end
                && heads.is(words.at(from), HeadKind.HONORIFIC)
                && !heads.is(words.at(from), HeadKind.OFFICE)) {
            from++;
        }
        Analysis head = words.at(from);
        if (head == null || head.number() == Features.PLURAL || isIndefinite(from, end)) {
            return null;
        }
        Set<String> wanted = keys(from, end);
        String nation = offices.nation(from, end);
        NameRun best = null;
        double bestScore = 0;
        boolean generic = heads.is(head, HeadKind.ANONYMOUS) && wanted.size() > 1;
        if (generic) {
            wanted.remove(runs.key(from));
            if (onlyNations(from + 1, end)) {
                return null;
            }
        }
        List<Titled> candidates = generic ? titled : byHead.getOrDefault(head.lemma(), List.of());
        for (Titled candidate : near(candidates, start)) {
            Analysis bearing = words.at(candidate.start());
            boolean genders = bearing == null
                    || generic
                    || bearing.gender() == 0
                    || head.gender() == 0
                    || bearing.gender() == head.gender();
            double score = genders ? agreement(wanted, candidate, generic ? from + 1 : from, end) : 0;
            if (score <= 0) {
                continue;
            }
            String other = candidate.nation().isEmpty() ? nations.of(candidate.name()) : candidate.nation();
            boolean told = other.equals(nation);
            if (!nation.isEmpty() && !told && (!other.isEmpty() || wanted.size() <= 2)) {
                continue;
            }
            score += told ? 0.5 : 0;
            boolean earlier = candidate.name().start() < start;
            score += earlier
                    ? 0.3 + candidate.name().start() * 1e-6
                    : -candidate.name().start() * 1e-6;
            if (score > bestScore) {
                best = candidate.name();
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether nothing but adjectives of nationality follows: الدبلوماسي المغربي could be any. */
    private boolean onlyNations(int start, int end) {
        for (int i = start; i < end; i++) {
            if (offices.nation(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Tells the nation of a person named, from the register or any of the person's titles; empty when unknown. */
    interface Nations {
        String of(NameRun name);
    }

    private double agreement(Set<String> wanted, Titled candidate, int start, int end) {
        Set<String> title = candidate.title();
        int missing = 0;
        int other = 0;
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis == null || title.contains(runs.key(i))) {
                continue;
            }
            boolean honorific = heads.is(analysis, HeadKind.HONORIFIC) && !heads.is(analysis, HeadKind.OFFICE);
            if (!honorific && offices.nation(i).isEmpty()) {
                other++;
            }
            missing += honorific ? 0 : 1;
        }
        int shared = wanted.size() - missing;
        if (other > 0 && (shared < 3 || 3 * other > shared)) {
            return 0;
        }
        if (title.stream().anyMatch(key -> FORMER.contains(key) && !wanted.contains(key))) {
            return 0;
        }
        long extra = title.stream().filter(key -> !wanted.contains(key)).count();
        boolean bare = wanted.size() == 1 && heads.is(words.at(start), HeadKind.ANONYMOUS);
        return bare && extra > 3 ? 0 : 1.5 - 0.1 * Math.min(extra, 6) - 0.3 * missing;
    }

    /** The titles nearest a token, so that a text of any length is read in linear time. */
    private static List<Titled> near(List<Titled> candidates, int token) {
        if (candidates.size() <= 2 * NEAREST) {
            return candidates;
        }
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).name().start() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return candidates.subList(Math.max(0, low - NEAREST), Math.min(candidates.size(), low + NEAREST));
    }
}
