package org.rawi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.Inspection;
import org.rawi.arabic.actor.Register;
import org.rawi.reading.Statement;
import org.rawi.text.Anchor;

/**
 * A look inside the reader, for people who write rules and lexicons or wonder about a finding: how words are cut, which rules there are,
 * why a statement has its speaker. Immutable and safe for any number of threads; making one loads the lexicons and rules.
 */
public final class Inspector {
    private final Inspection inspection;

    /** An inspector of what ships with the library. */
    public Inspector() {
        inspection = Inspection.load();
    }

    /** An inspector that knows a user's actors too; see {@link Reader#Reader(List)}. */
    public Inspector(List<KnownActor> users) {
        inspection = Inspection.with(Register.with(users));
    }

    /**
     * A word of an article, as its context decided it is to be read.
     *
     * @param segments the word cut at its clitics, not at its inflection; together they are the word
     * @param lemma its dictionary form, a guess for an unknown word; null for a number or a word in another script
     * @param wordClass its part of speech in small letters, {@code number}, or {@code foreign}
     * @param guessed whether no lexicon licenses it and its shape alone decided
     */
    public record Word(
            Anchor anchor, List<String> segments, @Nullable String lemma, String wordClass, boolean guessed) {

        /** Copies the list. */
        public Word {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A rule as its file states it.
     *
     * @param id the {@code rule} of what it finds
     * @param line where in its file it starts
     * @param match its patterns
     * @param then what is made of a match, by name
     * @param yes sentences it must fire on, with the expected parts marked
     * @param no sentences it must not fire on
     */
    public record Rule(
            String id,
            String file,
            int line,
            String why,
            List<String> match,
            Map<String, String> then,
            List<String> yes,
            List<String> no) {

        /** Copies the lists and the map. */
        public Rule {
            match = List.copyOf(match);
            then = Collections.unmodifiableMap(new LinkedHashMap<>(then));
            yes = List.copyOf(yes);
            no = List.copyOf(no);
        }
    }

    /**
     * A statement with what led to it.
     *
     * @param sentence the sentence its rule fired in
     * @param why what decided for its speaker, in words
     */
    public record Explanation(Statement statement, Anchor sentence, String why) {}

    /**
     * What came of trying a rule file.
     *
     * @param rules how many rules it has
     * @param examples how many sentences they were tried on
     * @param faults what is wrong, each begun by {@code file:line}; empty when all is well
     */
    public record Trial(int rules, int examples, List<String> faults) {

        /** Copies the list. */
        public Trial {
            faults = List.copyOf(faults);
        }
    }

    /** The words of an article's title and text, in their order; marks are none, numbers and words in other scripts are. */
    public List<Word> words(Article article) {
        return inspection.words(article);
    }

    /** Every rule, in the order in which equal matches are decided. */
    public List<Rule> rules() {
        return inspection.rules();
    }

    /** The statements of an article's reading, in their order, each with what led to it. */
    public List<Explanation> explain(Article article) {
        return inspection.explain(article);
    }

    /**
     * Tries the rules of a file on their own examples, without the rules that ship with the library.
     *
     * @param file its name, for messages
     * @param content what stands in it
     */
    public Trial check(String file, String content) {
        return Inspection.check(file, content);
    }
}
