package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.FormMemory;
import org.rawi.arabic.morphology.Words;
import org.rawi.reading.EventType;

/** The frames by the words they stand under; what a form can trigger is worked out once and kept. */
final class FrameLexicon {
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private static final int OFTEN = 4;
    private static final int CLOSE = 120;

    /** By type, how many nouns each verb is empty beside. */
    private final Map<EventType, Map<String, Integer>> light = new EnumMap<>(EventType.class);

    private final FormMemory<Triggers> kept = new FormMemory<>(this::compute);

    private static final int[] NONE = {};

    /** The words that frames ask for beside their own, by number. */
    private final Map<String, Integer> partners = new HashMap<>();

    private final FormMemory<int[][]> partnersOf = new FormMemory<>(this::partners);

    private FrameLexicon() {}

    /** What a form can trigger: for each of its analyses, the frames. */
    record Triggers(List<List<Frame>> frames) {
        static final Triggers NONE = new Triggers(List.of());

        boolean isEmpty() {
            return frames.isEmpty();
        }
    }

    static FrameLexicon load() {
        FrameLexicon lexicon = new FrameLexicon();
        for (Tsv.Row row : Tsv.resource(
                        FrameLexicon.class,
                        "frames.tsv",
                        "lemma",
                        "kind",
                        "type",
                        "mode",
                        "cameo",
                        "actor",
                        "recipient",
                        "construct",
                        "needs",
                        "flags",
                        "contexts")
                .rows()) {
            lexicon.add(lexicon.frame(row));
        }
        return lexicon;
    }

    private void add(Frame frame) {
        Map<String, List<Frame>> into =
                frame.kind() == Frame.Kind.VERB || frame.kind() == Frame.Kind.OBJECT ? verbs : nouns;
        into.computeIfAbsent(frame.word(), word -> new ArrayList<>()).add(frame);
        if (frame.kind() == Frame.Kind.LIGHT && frame.partner() != null) {
            light.computeIfAbsent(frame.type(), type -> new HashMap<>()).merge(frame.partner(), 1, Integer::sum);
        }
    }

    private Frame frame(Tsv.Row row) {
        Frame.Kind kind = switch (row.get(1)) {
            case "verb" -> Frame.Kind.VERB;
            case "noun" -> Frame.Kind.NOUN;
            case "phrase" -> Frame.Kind.PHRASE;
            case "light" -> Frame.Kind.LIGHT;
            case "object" -> Frame.Kind.OBJECT;
            default -> throw row.wrong("kind " + row.get(1));
        };
        String lemma = row.get(0);
        int space = lemma.indexOf(' ');
        if (space < 0 != (kind == Frame.Kind.VERB || kind == Frame.Kind.NOUN)) {
            throw row.wrong("words do not fit the kind");
        }
        String word =
                space < 0 ? lemma : kind == Frame.Kind.LIGHT ? lemma.substring(space + 1) : lemma.substring(0, space);
        String partner =
                space < 0 ? null : kind == Frame.Kind.LIGHT ? lemma.substring(0, space) : lemma.substring(space + 1);
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        row.list(9).forEach(flag -> traits.add(Trait.of(flag)));
        return new Frame(
                word,
                partner,
                partner == null ? -1 : partners.computeIfAbsent(partner, key -> partners.size()),
                kind,
                EventType.valueOf(row.get(2)),
                given(row.get(3)),
                given(row.get(4)),
                slots(row, 5),
                slots(row, 6),
                construct(row),
                Need.parse(row, 8),
                traits,
                row.list(10));
    }

    private static @Nullable String given(String field) {
        return field.equals("-") ? null : field;
    }

    private static int slots(Tsv.Row row, int column) {
        int bits = 0;
        for (String name : row.list(column)) {
            bits |= Slot.of(name).bit();
        }
        return bits;
    }

    private static Frame.Construct construct(Tsv.Row row) {
        return switch (row.get(7)) {
            case "a" -> Frame.Construct.ACTOR;
            case "r" -> Frame.Construct.RECIPIENT;
            case "p" -> Frame.Construct.PLACE;
            case "-" -> Frame.Construct.NONE;
            default -> throw row.wrong("construct " + row.get(7));
        };
    }

    /** The numbers of words that frames ask for beside their own that a form in a reading is or comes from; those of the other verbs spelled like a verb too. */
    int[] partners(Form form, int chosen) {
        return partnersOf.of(form)[chosen];
    }

    private int[][] partners(Form form) {
        int[][] all = new int[form.count()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = partnersOf(form, form.analysis(i));
        }
        return all;
    }

    private int[] partnersOf(Form form, Analysis chosen) {
        Set<Integer> found = new TreeSet<>();
        add(found, chosen.lemma());
        add(found, chosen.verb());
        for (int i = 0; i < form.count() && chosen.finite(); i++) {
            if (form.analysis(i).finite()) {
                add(found, form.analysis(i).lemma());
            }
        }
        return found.isEmpty()
                ? NONE
                : found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(Set<Integer> found, @Nullable String word) {
        Integer number = word == null ? null : partners.get(word);
        if (number != null) {
            found.add(number);
        }
    }

    /** Whether a verb is empty beside many nouns that name acts of a type. */
    boolean isLight(String verb, EventType type) {
        return light.getOrDefault(type, Map.of()).getOrDefault(verb, 0) >= OFTEN;
    }

    /** The frames under which each word of a text may stand in the reading chosen. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Frame>[] of(Words words, int[] chosen) {
        List<Frame>[] frames = new List[words.count()];
        for (int token = 0; token < frames.length; token++) {
            Form form = words.form(token);
            Triggers triggers = form == null ? Triggers.NONE : of(form);
            frames[token] = triggers.isEmpty() ? List.of() : triggers.frames().get(chosen[token]);
        }
        return frames;
    }

    /** The frames of a form's analysis, those of a near-equal analysis of the same class included. */
    Triggers of(Form form) {
        return kept.of(form);
    }

    private Triggers compute(Form form) {
        List<List<Frame>> frames = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < form.count(); i++) {
            List<Frame> own = new ArrayList<>(frames(form.analysis(i)));
            for (int j = 0; j < form.count() && own.isEmpty(); j++) {
                if (alike(form.analysis(i), form.analysis(j))) {
                    ownFrames(form.analysis(j)).stream()
                            .filter(frame -> frame.has(Trait.SPEECH))
                            .forEach(own::add);
                }
            }
            for (int j = 0; j < form.count() && own.isEmpty(); j++) {
                if (form.analysis(i).number() == form.analysis(j).number()
                        && Names.near(form.analysis(i), form.analysis(j))) {
                    own.addAll(ownFrames(form.analysis(j)));
                }
            }
            own.sort(Comparator.comparingInt(FrameLexicon::rank).reversed());
            frames.add(List.copyOf(own));
            any |= !own.isEmpty();
        }
        return any ? new Triggers(List.copyOf(frames)) : Triggers.NONE;
    }

    /** What a frame asks for beside its word: the more, the sooner it is tried. */
    private static int rank(Frame frame) {
        return (frame.kind() == Frame.Kind.LIGHT || frame.kind() == Frame.Kind.OBJECT
                        ? 100
                        : frame.kind() == Frame.Kind.PHRASE ? 50 : 0)
                + frame.needs().size();
    }

    /** Whether two finite readings differ in their verb only, and the other is about as likely: تدين. */
    private static boolean alike(Analysis chosen, Analysis other) {
        return chosen.finite()
                && other.finite()
                && chosen.aspect() == other.aspect()
                && chosen.person() == other.person()
                && chosen.gender() == other.gender()
                && chosen.number() == other.number()
                && chosen.enclitic() == other.enclitic()
                && other.cost() - chosen.cost() < CLOSE;
    }

    private List<Frame> frames(Analysis analysis) {
        List<Frame> own = ownFrames(analysis);
        String verb = analysis.verb();
        boolean body = (analysis.lexeme().heads() & HeadKind.ORGANIZATION.bit()) != 0;
        if (!own.isEmpty() || verb == null || body || analysis.finite() || analysis.is(PartOfSpeech.PROPER)) {
            return own;
        }
        if (analysis.masdar() && analysis.is(PartOfSpeech.NOUN)) {
            return verbs.getOrDefault(verb, List.of()).stream()
                    .filter(frame -> !frame.has(Trait.FINITE))
                    .toList();
        }
        return circumstantial(analysis)
                ? verbs.getOrDefault(verb, List.of()).stream()
                        .filter(frame -> frame.has(Trait.SPEECH))
                        .toList()
                : List.of();
    }

    /** The frames of the analysis's own lemma. */
    private List<Frame> ownFrames(Analysis analysis) {
        if (analysis.finite()) {
            boolean told = analysis.person() == Features.THIRD
                    || analysis.person() == Features.FIRST && analysis.aspect() == Features.PERFECT;
            return analysis.aspect() == Features.IMPERATIVE || !told
                    ? List.of()
                    : verbs.getOrDefault(analysis.lemma(), List.of());
        }
        return analysis.is(PartOfSpeech.NOUN) ? nouns.getOrDefault(analysis.lemma(), List.of()) : List.of();
    }

    /** An accusative of circumstance: {@code مطالبا، داعية}. */
    private static boolean circumstantial(Analysis analysis) {
        return analysis.lexeme().has(Traits.ACTIVE_PARTICIPLE)
                && !analysis.article()
                && analysis.enclitic() == 0
                && !analysis.proclitic(Clitics.PREPOSITION)
                && (analysis.has(Features.TANWIN)
                        || (analysis.gender() == Features.FEMININE
                                        || analysis.is(PartOfSpeech.ADJECTIVE)
                                                && analysis.number() != Features.SINGULAR)
                                && !analysis.has(Features.NOMINATIVE));
    }
}
