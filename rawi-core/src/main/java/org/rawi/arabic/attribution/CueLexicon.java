package org.rawi.arabic.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.grammar.Vocabulary;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.reading.Act;
import org.rawi.reading.Stance;

/** The cues, and the word classes the statement rules are written in: {@code cue-verb, cue-participle, frame-an, ...}. */
final class CueLexicon implements Vocabulary {
    private static final String FRAME = "frame-";
    private static final String ACT = "act-";

    private final Map<String, Cue> verbs = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Map<String, Cue> prepositions = new HashMap<>();
    private final Map<String, Act> expressions = new HashMap<>();
    private final Set<String> never = new HashSet<>();

    private CueLexicon() {}

    static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        for (Tsv.Row row : Tsv.resource(CueLexicon.class, "cues.tsv", "lemma", "kind", "frames", "act", "stance")
                .rows()) {
            if (row.get(1).equals("never")) {
                lexicon.never.add(Letters.fold(row.get(0)));
                continue;
            }
            Cue cue = new Cue(
                    row.get(0),
                    Set.copyOf(row.list(2)),
                    Act.valueOf(row.get(3)),
                    Stance.valueOf(row.get(4).toUpperCase(Locale.ROOT)));
            Map<String, Cue> into = switch (row.get(1)) {
                case "verb" -> lexicon.verbs;
                case "noun" -> lexicon.nouns;
                case "preposition" -> lexicon.prepositions;
                default -> throw row.wrong("kind " + row.get(1));
            };
            if (into.put(cue.lemma(), cue) != null) {
                throw row.wrong("a second cue " + cue.lemma());
            }
        }
        for (Tsv.Row row :
                Tsv.resource(CueLexicon.class, "noun-acts.tsv", "noun", "act").rows()) {
            lexicon.expressions.put(row.get(0), Act.valueOf(row.get(1)));
        }
        return lexicon;
    }

    /** Whether a token is spelled like a form of a cue verb but says nothing as a rule: يعد, يدعى. */
    boolean isNever(Words words, int token) {
        Form form = words.form(token);
        Analysis analysis = words.at(token);
        if (form == null || analysis == null) {
            return false;
        }
        String folded = form.folded();
        boolean joined = analysis.proclitic(Clitics.CONJUNCTION);
        return never.contains(folded) || joined && never.contains(folded.substring(1));
    }

    /** What a noun of expressing does (شكر, رفض), or null for another noun. */
    @Nullable
    Act expression(Analysis analysis) {
        return analysis.nominal() ? expressions.get(analysis.lemma()) : null;
    }

    /** Whether an analysis is a participle of saying in the accusative of circumstance: مضيفا، مؤكدة. */
    boolean isCircumstance(Analysis analysis) {
        return analysis.lexeme().has(Traits.ACTIVE_PARTICIPLE)
                && circumstantial(analysis)
                && !analysis.proclitic(Clitics.CONJUNCTION)
                && cue(analysis) != null;
    }

    /** Whether an analysis is a preposition of attribution. */
    boolean isPreposition(Analysis analysis) {
        return !analysis.finite() && prepositions.containsKey(analysis.lemma());
    }

    /** The cue an analysis is, or null. */
    @Nullable
    Cue cue(Analysis analysis) {
        if (analysis.finite()) {
            return verbs.get(analysis.lemma());
        }
        if (analysis.is(PartOfSpeech.PREPOSITION)
                || analysis.is(PartOfSpeech.ADVERB)
                || prepositions.containsKey(analysis.lemma())) {
            return prepositions.get(analysis.lemma());
        }
        String verb = analysis.verb();
        if (verb != null && (analysis.participle() || analysis.masdar())) {
            Cue cue = verbs.get(verb);
            if (cue != null) {
                return cue;
            }
        }
        return nouns.get(analysis.lemma());
    }

    @Override
    public Predicate<Analysis> members(String name) {
        if (name.startsWith(FRAME)) {
            String frame = name.substring(FRAME.length());
            return analysis -> {
                Cue cue = cue(analysis);
                return cue != null && cue.frames().contains(frame);
            };
        }
        if (name.startsWith(ACT)) {
            Act act = Act.valueOf(name.substring(ACT.length()).toUpperCase(Locale.ROOT));
            return analysis -> {
                Cue cue = cue(analysis);
                return cue != null && cue.act() == act;
            };
        }
        return switch (name) {
            case "express" -> analysis -> expression(analysis) != null;
            case "cue-verb" ->
                analysis -> analysis.finite()
                        && verbs.containsKey(analysis.lemma())
                        && analysis.aspect() != Features.IMPERATIVE
                        && analysis.person() == Features.THIRD;
            case "cue-participle" ->
                analysis -> analysis.lexeme().has(Traits.ACTIVE_PARTICIPLE)
                        && circumstantial(analysis)
                        && cue(analysis) != null;
            case "cue-masdar" ->
                analysis -> analysis.masdar() && analysis.verb() != null && verbs.containsKey(analysis.verb());
            case "cue-noun" -> analysis -> analysis.nominal() && nouns.containsKey(analysis.lemma());
            case "cue-preposition" -> analysis -> prepositions.containsKey(analysis.lemma()) && !analysis.finite();
            default -> throw new IllegalArgumentException("unknown class " + name);
        };
    }

    /** An accusative of circumstance: مضيفا، مشيرة، مؤكدين; no article, no preposition, no pronoun. */
    private static boolean circumstantial(Analysis analysis) {
        if (analysis.article() || analysis.enclitic() != 0 || analysis.proclitic(Clitics.PREPOSITION)) {
            return false;
        }
        if (analysis.has(Features.BROKEN)) {
            return false;
        }
        boolean bare = analysis.number() == Features.SINGULAR && analysis.gender() == Features.MASCULINE;
        return !bare && !analysis.has(Features.NOMINATIVE) || analysis.has(Features.TANWIN);
    }
}
