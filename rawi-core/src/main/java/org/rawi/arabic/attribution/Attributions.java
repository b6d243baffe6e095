package org.rawi.arabic.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.grammar.Grammar;
import org.rawi.arabic.grammar.Rule;
import org.rawi.arabic.grammar.RuleFile;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;

/** The door of the statements layer. Safe for any number of threads. */
public final class Attributions {
    private static final String RULES = "statements.rules";

    private final CueLexicon cues;
    private final Grammar grammar;
    private final Tails.Lexicon tails;
    private final Heads heads;
    private final List<Rule> rules;
    private final ActsByObject acts = ActsByObject.load();

    private Attributions(CueLexicon cues, RuleFile file, Tails.Lexicon tails, Heads heads) {
        this.cues = cues;
        this.tails = tails;
        this.heads = heads;
        grammar = Grammar.compile(List.of(file), cues, StatementSpans.TYPES);
        rules = file.rules();
    }

    /** The layer with the lexicons and rules that ship with the library. */
    public static Attributions load(Heads heads) {
        try (InputStream in = Attributions.class.getResourceAsStream(RULES)) {
            if (in == null) {
                throw new IllegalStateException(RULES + " is missing");
            }
            RuleFile file = RuleFile.parse(RULES, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return of(heads, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The layer with the lexicons that ship with the library and the rules of a file. */
    public static Attributions of(Heads heads, RuleFile file) {
        return new Attributions(CueLexicon.load(), file, Tails.Lexicon.load(), heads);
    }

    /** The rules of the layer. */
    public List<Rule> rules() {
        return rules;
    }

    /** A source takes in the title between commas behind it that the match went over. */
    private static void titles(List<Candidate> candidates, StatementSpans spans) {
        for (Candidate candidate : candidates) {
            int end = candidate.hasSource() ? spans.titled(candidate.sourceEnd) : 0;
            boolean before = candidate.sourceStart < candidate.trigger();
            if (end > candidate.sourceEnd && end <= (before ? candidate.trigger() : candidate.match.end())) {
                candidate.sourceEnd = end;
            }
        }
    }

    /** The statements of a text, in its order. */
    public List<Attribution> find(Words words, Sentences sentences, Quotes quotes, NounPhrases phrases, People people) {
        StatementSpans spans = new StatementSpans(words, quotes, phrases, heads);
        List<Candidate> candidates =
                new Candidates(words, sentences, cues, heads, people, quotes).find(grammar.matcher(words, spans));
        titles(candidates, spans);
        new Contents(words, sentences, quotes, new Tails(words, tails), cues, spans, candidates).bound();
        new Sources(words, sentences, phrases, spans, candidates).inherit();
        new Subjects(words, sentences, heads, people, phrases, quotes).give(candidates);
        Assembly assembly = new Assembly(words, quotes, sentences, heads, people, phrases, cues, acts, spans);
        List<Attribution> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.dropped && candidate.contentEnd > candidate.contentStart) {
                found.add(assembly.assemble(candidate));
            }
        }
        return found;
    }
}
