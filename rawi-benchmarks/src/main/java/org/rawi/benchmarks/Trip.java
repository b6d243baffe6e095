package org.rawi.benchmarks;

import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import org.rawi.Article;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.actor.Register;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.attribution.Attributions;
import org.rawi.arabic.furniture.Furniture;
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

/** The stages of the engine one after the other, as it calls them, with a way out behind each. */
final class Trip {

    private final Morphology morphology = Morphology.load();
    private final Heads heads = Heads.load();
    private final Register register = Register.load();
    private final Furniture furniture = Furniture.load();
    private final Times times = Times.load();
    private final Attributions attributions = Attributions.load(heads);

    /** What the text layer gives. */
    private record Text(Tokens tokens, Sentences sentences, Quotes quotes) {}

    void text(Article article, Blackhole sink) {
        sink.consume(cut(article));
    }

    Words analysis(Article article, Blackhole sink) {
        Text text = cut(article);
        sink.consume(text);
        return morphology.words(text.tokens());
    }

    Words furniture(Article article, Blackhole sink) {
        Words words = analysis(article, sink);
        sink.consume(furniture.find(words));
        return words;
    }

    List<TimeExpression> times(Article article, Blackhole sink) {
        Text text = cut(article);
        return times(article, text, words(text, sink), sink);
    }

    List<Attribution> statements(Article article, Blackhole sink) {
        Text text = cut(article);
        Words words = words(text, sink);
        sink.consume(times(article, text, words, sink));
        NounPhrases phrases = new NounPhrases(words, text.quotes(), heads);
        People people = new People(words, heads, phrases, register, article.publishedAt());
        return attributions.find(words, text.sentences(), text.quotes(), phrases, people);
    }

    private static Text cut(Article article) {
        Tokens tokens = Tokens.of(SourceText.of(article));
        return new Text(tokens, Sentences.of(tokens), Quotes.of(tokens));
    }

    private Words words(Text text, Blackhole sink) {
        sink.consume(text);
        return morphology.words(text.tokens());
    }

    private List<TimeExpression> times(Article article, Text text, Words words, Blackhole sink) {
        sink.consume(furniture.find(words));
        return times.find(words, text.sentences(), article.publishedAt());
    }
}
