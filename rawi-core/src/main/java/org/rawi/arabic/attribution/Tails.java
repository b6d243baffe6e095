package org.rawi.arabic.attribution;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.LemmaTable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Tokens;

/** Words by which the narrator takes over again behind what was said, from {@code tails.tsv}. */
final class Tails {
    private final Words words;
    private final Tokens tokens;
    private final Lexicon lexicon;

    /** The lexicon: folded words by role. */
    static final class Lexicon {
        private final Set<String> tails = new HashSet<>();
        private final Set<String> links = new HashSet<>();
        private final Set<String> turns = new HashSet<>();
        private final LemmaTable<Boolean> turning =
                new LemmaTable<>(lexeme -> turns.contains(Letters.fold(lexeme.lemma())));
        private final Set<String> openers = new HashSet<>();
        private final LemmaTable<Boolean> linking =
                new LemmaTable<>(lexeme -> links.contains(Letters.fold(lexeme.lemma())));

        static Lexicon load() {
            Lexicon lexicon = new Lexicon();
            for (Tsv.Row row :
                    Tsv.resource(Tails.class, "tails.tsv", "words", "role").rows()) {
                Set<String> into = switch (row.get(1)) {
                    case "tail" -> lexicon.tails;
                    case "link" -> lexicon.links;
                    case "opener" -> lexicon.openers;
                    case "turn" -> lexicon.turns;
                    default -> throw row.wrong("role " + row.get(1));
                };
                into.add(Letters.fold(row.get(0)));
            }
            return lexicon;
        }
    }

    Tails(Words words, Lexicon lexicon) {
        this.words = words;
        this.tokens = words.tokens();
        this.lexicon = lexicon;
    }

    /** Whether behind a comma or a quotation the narrator takes over at a token; behind a semicolon only where
     * what was said is a phrase, else the speaker goes on. */
    boolean startsAt(int token, boolean phrase) {
        char before = tokens.mark(token - 1);
        if (before != Letters.COMMA
                && before != ','
                && !(phrase && before == Letters.SEMICOLON)
                && before != '"'
                && before != '\u201D'
                && before != '\u00BB') {
            return false;
        }
        String one = folded(token);
        String two = folded(token + 1);
        return one != null && (lexicon.tails.contains(one) || two != null && lexicon.tails.contains(one + ' ' + two));
    }

    /** Whether a word sets another clause against the one before: بينما، فيما، لكن، غير أن. */
    boolean turns(Analysis analysis) {
        return lexicon.turning.of(analysis.lexeme());
    }

    /** Whether a word only links one attribution to the next: كما، لكنه، حيث. */
    boolean links(Analysis analysis) {
        return lexicon.linking.of(analysis.lexeme());
    }

    /** Skips what may stand between an attribution by preposition and its content: a comma, فقد, فإن. */
    int skipOpeners(int token) {
        int at = token;
        while (tokens.isMark(at, Letters.COMMA)
                || tokens.isMark(at, ',')
                || tokens.isMark(at, ':')
                || tokens.isMark(at, Letters.SEMICOLON)) {
            at++;
        }
        String word = folded(at);
        return word != null && lexicon.openers.contains(word) ? at + 1 : at;
    }

    private @Nullable String folded(int token) {
        Form form = words.form(token);
        return form == null ? null : form.folded();
    }
}
