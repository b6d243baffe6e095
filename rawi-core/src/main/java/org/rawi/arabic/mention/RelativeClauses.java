package org.rawi.arabic.mention;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** Short relative clauses behind a noun phrase: with a relative pronoun, or without one behind a nameless source. */
final class RelativeClauses {
    private final Words words;
    private final Tokens tokens;
    private final Quotes quotes;
    private final Heads heads;
    private final NounPhrases phrases;

    RelativeClauses(Words words, Quotes quotes, Heads heads, NounPhrases phrases) {
        this.words = words;
        this.tokens = words.tokens();
        this.quotes = quotes;
        this.heads = heads;
        this.phrases = phrases;
    }

    /** The token behind a short relative clause, which a comma or a complementizer ends, or {@code end} when none stands there. */
    int end(int start, int end) {
        Analysis relative = words.at(end);
        if (names(start, end, relative)) {
            return phrases.core(end + 1);
        }
        boolean shy = relative != null
                && relative.finite()
                && relative.proclitics() == 0
                && (relative.lexeme().heads() & HeadKind.SHY.bit()) != 0
                && indefinite(start);
        shy |= gotten(start, end, relative);
        if (!shy
                && (relative == null
                        || !relative.is(PartOfSpeech.RELATIVE)
                        || !relative.article() && relative.lemma().length() < 4
                        || relative.proclitic(Clitics.CONJUNCTION))) {
            return end;
        }
        int at = end + 1;
        while (at < words.count() && at - end < 14) {
            Analysis analysis = words.at(at);
            char mark = tokens.mark(at);
            if (analysis == null
                    ? mark == Letters.COMMA
                            || mark == ','
                            || mark == '.'
                            || mark == ':'
                            || quotes.openingAt(at) >= 0 && !phrases.isName(quotes.get(quotes.openingAt(at)))
                            || mark == 0 && tokens.is(at, TokenKind.BREAK)
                    : analysis.is(PartOfSpeech.COMPLEMENTIZER)) {
                return at;
            }
            at++;
        }
        return end;
    }

    /** Whether a verb tells how an indefinite document was come by: معطيات حصلت عليها الجريدة، لائحة توصلت بها. */
    private boolean gotten(int start, int end, @Nullable Analysis verb) {
        Analysis back = words.at(end + 1);
        Analysis head = words.at(start);
        return verb != null
                && verb.finite()
                && verb.proclitics() == 0
                && back != null
                && back.is(PartOfSpeech.PREPOSITION)
                && back.enclitic() != 0
                && head != null
                && heads.is(head, HeadKind.DOCUMENT)
                && !head.article()
                && head.enclitic() == 0;
    }

    /** Whether a passive verb gives a nameless source its name: شخص يدعى كريم سالم. */
    private boolean names(int start, int end, @Nullable Analysis verb) {
        Analysis name = words.nameReading(end + 1);
        return verb != null
                && verb.finite()
                && verb.proclitics() == 0
                && verb.aspect() == Features.IMPERFECT
                && !verb.has(Features.ACTIVE)
                && name != null
                && name.proclitics() == 0
                && !name.lexeme().has(Traits.PLACE_NAME)
                && indefinite(start);
    }

    /** Whether a nameless source stands without an article: مصدر، شهود. */
    private boolean indefinite(int start) {
        Analysis head = words.at(start);
        return head != null
                && !head.article()
                && head.enclitic() == 0
                && (heads.is(head, HeadKind.ANONYMOUS, HeadKind.OFFICE)
                        || head.lexeme().has(Traits.HUMAN));
    }
}
