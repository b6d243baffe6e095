package org.rawi.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.rawi.Article;
import org.rawi.Inspector.Explanation;
import org.rawi.Inspector.Rule;
import org.rawi.Inspector.Trial;
import org.rawi.Inspector.Word;
import org.rawi.Reading;
import org.rawi.arabic.actor.Register;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.grammar.RuleException;
import org.rawi.arabic.grammar.RuleFile;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;
import org.rawi.text.Anchor;

/** Turns the layers into what an {@link org.rawi.Inspector} shows. */
public final class Inspection {
    private final Engine engine;

    private Inspection(Engine engine) {
        this.engine = engine;
    }

    /** An inspection of the engine with everything that ships with the library. */
    public static Inspection load() {
        return new Inspection(Engine.load());
    }

    /** An inspection of the engine with a register of its own. */
    public static Inspection with(Register register) {
        return new Inspection(Engine.with(register));
    }

    /** The words of an article. */
    public List<Word> words(Article article) {
        Layers layers = engine.layers(article);
        Tokens tokens = layers.tokens();
        List<Word> words = new ArrayList<>();
        for (int token = 0; token < tokens.count(); token++) {
            if (!tokens.is(token, TokenKind.MARK) && !tokens.is(token, TokenKind.BREAK)) {
                words.add(word(layers.words(), token));
            }
        }
        return words;
    }

    private static Word word(Words words, int token) {
        Tokens tokens = words.tokens();
        Anchor anchor = tokens.text().anchor(tokens.start(token), tokens.end(token));
        Analysis analysis = words.at(token);
        if (analysis == null) {
            return new Word(anchor, List.of(anchor.text()), null, lowerCase(tokens.kind(token)), false);
        }
        return new Word(
                anchor,
                Segments.of(anchor.text(), analysis),
                analysis.lemma(),
                lowerCase(analysis.pos()),
                analysis.guessed());
    }

    private static String lowerCase(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /** The rules. */
    public List<Rule> rules() {
        return engine.rules().stream().map(Inspection::rule).toList();
    }

    private static Rule rule(org.rawi.arabic.grammar.Rule rule) {
        return new Rule(
                rule.id(),
                rule.file(),
                rule.line(),
                rule.why(),
                rule.match(),
                new TreeMap<>(rule.then()),
                rule.yes().stream()
                        .map(org.rawi.arabic.grammar.Rule.Example::text)
                        .toList(),
                rule.no().stream()
                        .map(org.rawi.arabic.grammar.Rule.Example::text)
                        .toList());
    }

    /** The statements of an article and what led to them. */
    public List<Explanation> explain(Article article) {
        Layers layers = engine.layers(article);
        Reading reading = new ReadingBuilder(article, layers).build();
        List<Explanation> explanations = new ArrayList<>();
        for (int i = 0; i < reading.statements().size(); i++) {
            Attribution attribution = layers.attributions().get(i);
            explanations.add(
                    new Explanation(reading.statements().get(i), sentence(layers, attribution), attribution.why()));
        }
        return explanations;
    }

    private static Anchor sentence(Layers layers, Attribution attribution) {
        Sentences sentences = layers.sentences();
        int first = sentences.start(attribution.sentence());
        int last = sentences.end(attribution.sentence()) - 1;
        return layers.text()
                .anchor(layers.tokens().start(first), layers.tokens().end(last));
    }

    /** What comes of trying a rule file on its own examples. */
    public static Trial check(String file, String content) {
        try {
            Engine engine = Engine.withRules(RuleFile.parse(file, content));
            RuleExamples examples = new RuleExamples(engine);
            List<String> faults = engine.rules().stream()
                    .flatMap(rule -> examples.faults(rule).stream())
                    .toList();
            int tried = engine.rules().stream()
                    .mapToInt(rule -> rule.yes().size() + rule.no().size())
                    .sum();
            return new Trial(engine.rules().size(), tried, faults);
        } catch (RuleException malformed) {
            return new Trial(0, 0, List.of(String.valueOf(malformed.getMessage())));
        }
    }
}
