package org.rawi.arabic.attribution;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Tokens;
import org.rawi.reading.Act;

/** Finds to whom a thing was said: the object of the cue, or a phrase behind lam, أمام, or an occasion's إلى and مع. */
final class Addressees {
    private static final int LONGEST_NAME = 6;

    private final Words words;
    private final Tokens tokens;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Heads heads;
    private final StatementSpans spans;

    Addressees(Words words, Quotes quotes, NounPhrases phrases, Heads heads, StatementSpans spans) {
        this.words = words;
        this.tokens = words.tokens();
        this.quotes = quotes;
        this.phrases = phrases;
        this.heads = heads;
        this.spans = spans;
    }

    /** The phrase that names the addressee between a cue and its content, or null. */
    @Nullable
    Stretch of(Candidate candidate) {
        int limit = candidate.contentStart;
        boolean heard = candidate.then("heard", "yes");
        if (candidate.addresseeStart >= 0
                && (heard || addresses(candidate.cue))
                && addressed(candidate.addresseeStart)) {
            return new Stretch(words.bareStart(candidate.addresseeStart), tokens.end(candidate.addresseeEnd - 1));
        }
        if (!candidate.match.has("cue") || limit < candidate.trigger()) {
            return null;
        }
        for (int i = candidate.trigger() + 1; i < limit; i++) {
            if (i >= candidate.sourceStart && i < candidate.sourceEnd) {
                continue;
            }
            int start = opens(i, candidate);
            int end = start < 0 ? -1 : end(start, limit);
            if (end > start) {
                return new Stretch(words.bareStart(start), tokens.end(end - 1));
            }
        }
        return null;
    }

    /** Whether what stands as the object of a cue is spoken to, and not spoken of: أبلغ، حذر; not وصف، برر. */
    private static boolean addresses(@Nullable Cue cue) {
        if (cue == null) {
            return false;
        }
        boolean tells = cue.frames().contains("an") || cue.frames().contains("obj-an");
        return cue.act() != Act.EXPLAIN && cue.act() != Act.BELIEVE && (cue.act() != Act.SAY || tells);
    }

    /** Whether an object can be spoken to: who can speak, an adjective that stands for one (المعارضة), or إياه. */
    private boolean addressed(int token) {
        Analysis analysis = words.at(token);
        if (analysis != null && analysis.has(Features.NOMINATIVE) || heads.is(analysis, HeadKind.DOCUMENT)) {
            return false;
        }
        boolean stands = analysis != null
                && (analysis.nominal()
                        ? analysis.is(PartOfSpeech.ADJECTIVE) && analysis.article()
                        : analysis.enclitic() != Clitics.NO_ENCLITIC);
        return stands || spans.speaks(token);
    }

    /** The first token of the addressee that a token opens, or -1. */
    private int opens(int token, Candidate candidate) {
        Analysis analysis = words.at(token);
        if (analysis == null) {
            return -1;
        }
        if (analysis.nominal() && analysis.proclitic(Clitics.LAM)) {
            boolean issuer = heads.is(words.at(token - 1), HeadKind.DOCUMENT)
                    && heads.is(analysis, HeadKind.ORGANIZATION)
                    && !heads.is(analysis, HeadKind.OUTLET);
            return spans.speaks(token) && !issuer && !heads.is(analysis, HeadKind.DOCUMENT) ? token : -1;
        }
        int next = token + 1;
        if (!analysis.is(PartOfSpeech.PREPOSITION) || analysis.enclitic() != Clitics.NO_ENCLITIC) {
            return -1;
        }
        boolean lam =
                analysis.lemma().charAt(0) == Letters.LAM && analysis.lemma().length() == 1;
        if (lam) {
            return quotes.openingAt(next) >= 0 || spans.speaks(next) ? next : -1;
        }
        Analysis named = words.at(next);
        if (named != null && named.lexeme().has(Traits.PLACE_NAME)) {
            return -1;
        }
        boolean asked = analysis.lemma().charAt(0) == Letters.MEEM
                && analysis.lemma().charAt(1) == Letters.NOON
                && candidate.cue != null
                && candidate.cue.act() == Act.DEMAND
                && token == candidate.trigger() + 1;
        if (asked) {
            return spans.speaks(next) ? next : -1;
        }
        boolean occasion = heads.is(words.at(token - 1), HeadKind.SETTING) && spans.speaks(next);
        boolean towards = analysis.lemma().charAt(0) == Letters.ALEF_HAMZA_BELOW
                || analysis.lemma().charAt(0) == Letters.MEEM
                        && analysis.lemma().charAt(1) == Letters.AIN;
        return occasion && towards ? next : -1;
    }

    /** The end of the longest phrase that fits before the content; that of a quoted name. */
    private int end(int start, int limit) {
        int quote = quotes.openingAt(start);
        if (quote >= 0) {
            boolean name = quotes.get(quote).length() < LONGEST_NAME
                    && quotes.get(quote).close() <= limit;
            return name ? quotes.get(quote).close() : -1;
        }
        for (int nth = 0; phrases.end(start, nth) >= 0; nth++) {
            if (phrases.end(start, nth) <= limit) {
                return phrases.end(start, nth);
            }
        }
        return -1;
    }
}
