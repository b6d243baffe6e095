package org.rawi.arabic;

import java.util.BitSet;
import java.util.List;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.arabic.actor.Cast;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.actor.Register;
import org.rawi.arabic.agenda.Agenda;
import org.rawi.arabic.agenda.AgendaFinding;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.attribution.Attributions;
import org.rawi.arabic.chain.Relays;
import org.rawi.arabic.event.EventFinding;
import org.rawi.arabic.event.Events;
import org.rawi.arabic.furniture.Furniture;
import org.rawi.arabic.furniture.Piece;
import org.rawi.arabic.grammar.Rule;
import org.rawi.arabic.grammar.RuleFile;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Morphology;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.Tokens;
import org.rawi.arabic.time.TimeExpression;
import org.rawi.arabic.time.Times;

/** The stages in their order. */
public final class Engine {
    private final Morphology morphology;
    private final Heads heads;
    private final Furniture furniture;
    private final Times times;
    private final Attributions attributions;
    private final Events events;
    private final Register register;
    private final Agenda agenda;

    private Engine(
            Morphology morphology,
            Heads heads,
            Furniture furniture,
            Times times,
            Attributions attributions,
            Events events,
            Register register,
            Agenda agenda) {
        this.morphology = morphology;
        this.heads = heads;
        this.furniture = furniture;
        this.times = times;
        this.attributions = attributions;
        this.events = events;
        this.register = register;
        this.agenda = agenda;
    }

    /** The engine with everything that ships with the library. */
    public static Engine load() {
        return with(Register.load());
    }

    /** The engine with everything that ships with the library and a register of its own. */
    public static Engine with(Register register) {
        Heads heads = Heads.load();
        return new Engine(
                Morphology.load(),
                heads,
                Furniture.load(),
                Times.load(),
                Attributions.load(heads),
                Events.load(),
                register,
                Agenda.load());
    }

    /**
     * The engine with the rules of one file in place of those that ship with the library.
     *
     * @throws org.rawi.arabic.grammar.RuleException when they ask for what is not there
     */
    public static Engine withRules(RuleFile file) {
        Heads heads = Heads.load();
        return new Engine(
                Morphology.load(),
                heads,
                Furniture.load(),
                Times.load(),
                Attributions.of(heads, file),
                Events.load(),
                Register.load(),
                Agenda.load());
    }

    /** Reads an article. */
    public Reading read(Article article) {
        return reading(article, layers(article));
    }

    /** The reading that an article's layers make. */
    public Reading reading(Article article, Layers layers) {
        return new ReadingBuilder(article, layers).build();
    }

    /** The words of a text, without the stages that follow them. */
    public Words words(SourceText text) {
        return morphology.words(Tokens.of(text));
    }

    /** Why each statement has its speaker. */
    public List<String> explain(Article article) {
        return layers(article).attributions().stream().map(Attribution::why).toList();
    }

    /** The rules of its grammars, in the order in which they stand. */
    public List<Rule> rules() {
        return attributions.rules();
    }

    /** What the stages find in an article. */
    public Layers layers(Article article) {
        SourceText text = SourceText.of(article);
        Tokens tokens = Tokens.of(text);
        Sentences sentences = Sentences.of(tokens);
        Quotes quotes = Quotes.of(tokens);
        Words words = morphology.words(tokens);
        List<Piece> pieces = furniture.find(words);
        List<TimeExpression> dates = times.find(words, sentences, article.publishedAt());
        NounPhrases phrases = new NounPhrases(words, quotes, heads);
        People people = new People(words, heads, phrases, register, article.publishedAt());
        BitSet furnished = new BitSet(tokens.count());
        pieces.forEach(piece -> furnished.set(piece.firstToken(), piece.endToken()));
        List<Attribution> found = attributions.find(words, sentences, quotes, phrases, people).stream()
                .filter(attribution -> !furnished.get(attribution.firstToken()))
                .toList();
        List<EventFinding> acts = events.find(
                words,
                sentences,
                quotes,
                phrases,
                heads,
                people.names(),
                dates.stream()
                        .map(date -> new int[] {date.firstToken(), date.endToken()})
                        .toList(),
                contents(tokens, found),
                pieces.stream()
                        .map(piece -> new int[] {piece.firstToken(), piece.endToken()})
                        .toList());
        Cast cast = new Cast(words, heads, phrases, people);
        Relays relays = new Relays(words, sentences, heads, phrases, people);
        List<AgendaFinding> due = agenda.find(words, sentences, dates, found, acts, article.publishedAt());
        return new Layers(
                text, tokens, words, sentences, quotes, pieces, dates, register, cast, found, relays, acts, due);
    }

    private static List<int[]> contents(Tokens tokens, List<Attribution> statements) {
        return statements.stream()
                .flatMap(statement -> statement.content().stream())
                .map(content -> new int[] {tokens.holding(content.start()), tokens.at(content.end())})
                .toList();
    }
}
