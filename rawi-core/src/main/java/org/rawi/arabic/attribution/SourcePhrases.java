package org.rawi.arabic.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/** Finds what a source phrase without a person's name is called by: its fullest form, or the body a document speaks for. */
final class SourcePhrases {
    private static final int MOST_PLACES = 200;
    private static final int LONGEST = 14;
    private static final int DOCUMENT_REACH = 8;
    private static final int FAR = 300;
    private static final int BODY_REACH = 4;
    private static final int QUOTED_NAME = 8;

    private final Words words;
    private final Tokens tokens;
    private final Heads heads;
    private final People people;
    private final NounPhrases phrases;
    private final ShortBodies shorts;
    private final Map<String, List<Integer>> places = new HashMap<>();

    SourcePhrases(Words words, Heads heads, People people, NounPhrases phrases) {
        this.words = words;
        this.tokens = words.tokens();
        this.heads = heads;
        this.people = people;
        this.phrases = phrases;
        shorts = new ShortBodies(words, people, phrases);
    }

    /** The token of a phrase's head: behind a demonstrative and opening quotation marks. */
    int head(int start, int end) {
        int at = start;
        while (at + 1 < end) {
            Analysis first = words.at(at);
            boolean skipped = first == null ? tokens.is(at, TokenKind.MARK) : first.is(PartOfSpeech.DEMONSTRATIVE);
            if (!skipped) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** The token behind a phrase without its closing quotation mark, and without a weekday or time that was taken with it. */
    int end(int start, int end) {
        int at = end;
        while (at > start + 1) {
            Analysis last = words.at(at - 1);
            boolean opened = last == null && tokens.is(start - 1, TokenKind.MARK) && tokens.is(at - 1, TokenKind.MARK);
            boolean time = last != null
                    && (last.lexeme().has(Traits.TIME) || heads.is(last, HeadKind.TIME))
                    && last.article()
                    && people.knownEnd(start) == at - 1;
            if (!opened && !time) {
                break;
            }
            at--;
        }
        for (int i = start + 1; i < at; i++) {
            if (aside(i, start)) {
                return i;
            }
        }
        return at;
    }

    /** Whether a head is described only: by adjectives (المسؤول الحكومي) or its field (الباحث في الشؤون القانونية). */
    boolean modified(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            Analysis analysis = words.at(i);
            boolean in = i > start
                    && analysis != null
                    && analysis.is(PartOfSpeech.PREPOSITION)
                    && analysis.lemma().charAt(0) == Letters.FEH
                    && (!heads.is(words.at(start), HeadKind.ANONYMOUS) || heads.is(words.at(start), HeadKind.OFFICE));
            if (in) {
                return true;
            }
            if (analysis == null || !analysis.article() || !analysis.is(PartOfSpeech.ADJECTIVE)) {
                return false;
            }
        }
        return true;
    }

    /** The token behind a phrase without the word that says it is the very one: النقابة ذاتها. */
    int core(int start, int end) {
        boolean body = heads.is(words.at(start), HeadKind.ORGANIZATION);
        return body && end > start + 1 && emphatic(end - 1) ? end - 1 : end;
    }

    /** Whether a token can be read as what says that something is the very one spoken of: ذاته, نفسها, عينه. */
    boolean emphatic(int token) {
        Form form = words.form(token);
        for (int i = 0; form != null && i < form.count(); i++) {
            Analysis reading = form.analysis(i);
            if (reading.enclitic() != 0
                    && reading.proclitics() == 0
                    && (heads.is(reading, HeadKind.EMPHATIC)
                            || heads.is(reading, HeadKind.QUANTIFIER) && reading == words.at(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is the first word of its sentence. */
    boolean opens(Sentences sentences, int token) {
        int first = sentences.start(sentences.at(token));
        while (first < token && words.at(first) == null) {
            first++;
        }
        return first == token;
    }

    /** Whether a token is the first verb of its sentence, behind a comma: في المقابل، حمّل المدرب. */
    private boolean leads(Sentences sentences, int token) {
        if (words.at(token - 1) != null) {
            return false;
        }
        for (int i = sentences.start(sentences.at(token)); i < token; i++) {
            if (words.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /** The person who is the subject of the last verb that opens a sentence in a stretch, when the verb agrees; or null. */
    @Nullable
    NameRun subject(int start, int end, int gender, Sentences sentences, SourceNames names) {
        for (int i = end - 1; i >= start; i--) {
            Analysis verb = words.at(i);
            if (verb == null
                    || !verb.finite()
                    || gender != 0 && verb.gender() != gender
                    || !opens(sentences, i) && !leads(sentences, i)) {
                continue;
            }
            int reach = Math.max(phrases.end(i + 1, 0), phrases.end(i + 1, 1));
            if (reach > i + 1) {
                NameRun name = names.person(i + 1, reach, Math.min(end, sentences.end(sentences.at(i))));
                return name != null ? name : names.surname(i + 1, reach);
            }
        }
        return null;
    }

    /** Whether a phrase is definite by an article, a name or a pronoun. */
    boolean definite(int start, int end) {
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null
                    && (analysis.article() || analysis.is(PartOfSpeech.PROPER) || analysis.enclitic() != 0)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The body a document speaks for: بيان للبيت الأبيض, بلاغ صادر عن وزارة الداخلية; for a bare البيان that of the last one before;
     * null when there is none.
     */
    int @Nullable [] bodyOf(int start, int end) {
        Analysis head = words.at(start);
        if (!heads.is(head, HeadKind.DOCUMENT) || head == null) {
            return null;
        }
        int[] own = complement(start, end);
        if (own != null || end - start > 2 || !head.article() || head.number() == Features.PLURAL) {
            return own;
        }
        int[] other = null;
        for (int i = start - 1; i >= 0 && start - i < FAR; i--) {
            Analysis document = words.at(i);
            if (document == null || !heads.is(document, HeadKind.DOCUMENT) || heads.is(document, HeadKind.LAW)) {
                continue;
            }
            int[] found = tokens.start(i) < tokens.text().bodyStart() ? null : complement(i, i + 1);
            if (found != null && document.lemma().equals(head.lemma())) {
                return found;
            }
            other = other == null ? found : other;
        }
        return other;
    }

    /** The body behind a document noun: by ل, by عن or من behind صادر, or as its complement. */
    private int @Nullable [] complement(int start, int end) {
        int limit = Math.min(words.count(), Math.max(end, start + DOCUMENT_REACH));
        for (int i = start + 1; i < limit; i++) {
            Analysis analysis = words.at(i);
            if (analysis == null
                    || analysis.finite()
                    || analysis.proclitic(Clitics.CONJUNCTION)
                    || analysis.is(PartOfSpeech.COMPLEMENTIZER)
                    || analysis.is(PartOfSpeech.RELATIVE)) {
                return null;
            }
            boolean issued = words.at(i - 1) != null && issues(i - 1, start);
            boolean placed =
                    analysis.proclitic(Clitics.LAM) || i == start + 1 && !analysis.proclitic(Clitics.PREPOSITION);
            if ((placed || issued) && isBody(analysis, i)) {
                int reach = Math.max(phrases.end(i, 0), i + 1);
                int known = people.knownEnd(i);
                return new int[] {i, Math.max(known, i < end ? Math.min(reach, Math.max(end, i + 1)) : cut(i, reach))};
            }
            boolean skips = analysis.is(PartOfSpeech.ADJECTIVE)
                    || analysis.participle()
                    || analysis.is(PartOfSpeech.PREPOSITION)
                    || analysis.lexeme().has(Traits.TIME);
            if (!skips) {
                return null;
            }
        }
        return null;
    }

    private int cut(int start, int reach) {
        for (int i = start + 1; i < reach; i++) {
            Analysis analysis = words.at(i);
            if (analysis == null || analysis.lexeme().has(Traits.TIME) || analysis.is(PartOfSpeech.PREPOSITION)) {
                return i;
            }
        }
        return reach;
    }

    /** Whether عن stands here, behind a participle such as صادر. */
    private boolean issues(int token, int start) {
        Analysis preposition = words.at(token);
        Analysis participle = token - 1 > start ? words.at(token - 1) : null;
        return preposition != null
                && preposition.is(PartOfSpeech.PREPOSITION)
                && participle != null
                && participle.participle();
    }

    private boolean isBody(Analysis analysis, int token) {
        return analysis.nominal()
                && (heads.is(analysis, HeadKind.ORGANIZATION, HeadKind.OUTLET)
                        || people.knownEnd(token) >= 0
                        || analysis.is(PartOfSpeech.PROPER)
                                && !analysis.lexeme().has(Traits.GIVEN_NAME));
    }

    /** The longest phrase with the same head that a short definite phrase points back to; else the phrase itself. */
    int[] longer(int start, int end) {
        Analysis head = words.at(start);
        boolean headline = tokens.start(start) < tokens.text().bodyStart();
        boolean body = headline && end - start == 1 && heads.is(head, HeadKind.ORGANIZATION);
        if (head == null || !definite(start, end) && !body) {
            return new int[] {start, end};
        }
        int[] tail = tailOf(start, end, head);
        int[] full = tail == null ? shorts.full(start, end) : tail;
        if (full != null) {
            return full;
        }
        int[] best = {start, end};
        List<Integer> same = byLemma(head.lemma());
        int from = headline ? 0 : Math.max(0, before(same, start) - MOST_PLACES);
        for (int p = from; p < same.size() && p < from + MOST_PLACES; p++) {
            int i = same.get(p);
            if (i == start || !headline && i > start) {
                continue;
            }
            Analysis other = words.at(i);
            if (other == null || other.number() != head.number() && head.number() != 0) {
                continue;
            }
            int reach = other.article() ? shortest(i) : Math.max(phrases.end(i, 0), phrases.end(i, 1));
            int core = Math.max(people.knownEnd(i), people.untilName(i, quoted(i, reach)));
            boolean former = people.isFormer(i, core) && !people.isFormer(start, end);
            if (!former
                    && !goesOn(i, core, start, end)
                    && !(head.article() && heads.is(head, HeadKind.ORGANIZATION) && indefinite(i))
                    && core - i > best[1] - best[0]
                    && core - i < LONGEST
                    && covers(i, core, start, end)) {
                best = new int[] {i, core};
            }
        }
        return best;
    }

    /** Whether a noun without article has an adjective without one: نقابة عمالية is not every النقابة. */
    private boolean indefinite(int start) {
        Analysis head = words.at(start);
        Analysis adjective = words.at(start + 1);
        return head != null
                && adjective != null
                && !head.article()
                && !adjective.article()
                && adjective.is(PartOfSpeech.ADJECTIVE)
                && people.knownEnd(start) < 0;
    }

    /** Whether a longer phrase is the short one and what it does: حكومة فلان في تطويق الوباء. */
    private boolean goesOn(int longStart, int longEnd, int start, int end) {
        int behind = longStart + end - start;
        Analysis next = behind < longEnd ? words.at(behind) : null;
        Analysis place = words.at(behind + 1);
        return next != null
                && next.is(PartOfSpeech.PREPOSITION)
                && end - start > 1
                && same(longStart, start, end)
                && people.knownEnd(behind + 1) < 0
                && !heads.is(place, HeadKind.PLACE);
    }

    /** The body whose name ends in a phrase that is no body by itself: «السعودية للكهرباء» for الشركة السعودية للكهرباء; or null. */
    private int @Nullable [] tailOf(int start, int end, Analysis head) {
        boolean single = end - start == 1;
        if (single && !head.article()
                || heads.known(head) && !(single && heads.is(head, HeadKind.MATTER))
                || head.lexeme().has(Traits.HUMAN)
                || people.knownEnd(start) >= 0) {
            return null;
        }
        for (int i : byLemma(head.lemma())) {
            if (i < 1 || i == start || !same(i, start, end)) {
                continue;
            }
            for (int first = i - 1; first >= 0 && first >= i - (single ? 1 : BODY_REACH); first--) {
                Analysis body = words.at(first);
                if (body == null || body.finite()) {
                    break;
                }
                if (heads.is(body, HeadKind.ORGANIZATION)
                        && Math.max(phrases.end(first, 0), people.knownEnd(first)) >= i + end - start) {
                    return new int[] {first, i + end - start};
                }
            }
        }
        return null;
    }

    private boolean same(int other, int start, int end) {
        for (int i = 0; i < end - start; i++) {
            if (words.at(other + i) == null
                    || !people.runs().key(other + i).equals(people.runs().key(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** The token behind the closing mark when an outlet's or body's name in quotation marks follows its head noun. */
    private int quoted(int start, int reach) {
        if (!heads.is(words.at(start), HeadKind.OUTLET) || words.at(start + 1) != null) {
            return reach;
        }
        int close = start + 2;
        while (close < start + QUOTED_NAME && words.at(close) != null) {
            close++;
        }
        boolean closes = close > start + 2 && close < start + QUOTED_NAME && tokens.is(close, TokenKind.MARK);
        return closes ? Math.max(reach, close + 1) : reach;
    }

    /** The end of the shortest phrase at a token: a definite noun and its adjectives, without what else is said of it. */
    private int shortest(int start) {
        int end = -1;
        for (int nth = 0; phrases.end(start, nth) >= 0; nth++) {
            end = phrases.end(start, nth);
        }
        return end;
    }

    private List<Integer> byLemma(String lemma) {
        if (places.isEmpty()) {
            for (int i = 0; i < words.count(); i++) {
                Analysis analysis = words.at(i);
                if (analysis != null) {
                    places.computeIfAbsent(analysis.lemma(), key -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return places.getOrDefault(lemma, List.of());
    }

    private static int before(List<Integer> places, int token) {
        int at = Collections.binarySearch(places, token);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether every word of the short phrase stands in the long one. */
    private boolean covers(int longStart, int longEnd, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (words.at(i) == null) {
                continue;
            }
            String key = people.runs().key(i);
            boolean found = false;
            for (int j = longStart; j < longEnd && !found; j++) {
                found = words.at(j) != null && people.runs().key(j).equals(key);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /**
     * The stretch a speaker is called by: the quoted name of an outlet; else up to a comma, a time, a relative clause, or the place
     * a nameless source is in.
     */
    Stretch name(int start, int end) {
        if (heads.is(words.at(start), HeadKind.OUTLET) && words.at(start + 1) == null && start + 2 < end) {
            int close = start + 2;
            while (close < end && words.at(close) != null) {
                close++;
            }
            if (close > start + 2 && tokens.end(close) - tokens.start(close) == 1 && close < end) {
                return stretch(start + 2, close);
            }
        }
        int known = people.knownEnd(start);
        int last = heads.is(words.at(start), HeadKind.ANONYMOUS) ? people.untilName(start, end) : end;
        for (int i = Math.max(start + 1, known); i < last; i++) {
            Analysis analysis = words.at(i);
            boolean relative = analysis != null && analysis.is(PartOfSpeech.RELATIVE);
            boolean comma = tokens.mark(i) == Letters.COMMA;
            boolean time = analysis != null && analysis.lexeme().has(Traits.TIME) && analysis.article();
            Analysis next = words.at(i + 1);
            boolean inPlace = analysis != null
                    && analysis.is(PartOfSpeech.PREPOSITION)
                    && analysis.lemma().charAt(0) == Letters.FEH
                    && next != null
                    && (heads.is(next, HeadKind.PLACE) || next.lexeme().has(Traits.PLACE_NAME))
                    && !heads.is(words.at(start), HeadKind.ORGANIZATION);
            boolean second = i == known && analysis != null && analysis.is(PartOfSpeech.PROPER);
            boolean matter = analysis != null
                    && analysis.proclitic(Clitics.BEH)
                    && heads.is(words.at(start), HeadKind.ANONYMOUS)
                    && !heads.is(analysis, HeadKind.ORGANIZATION)
                    && !heads.is(words.at(start), HeadKind.OFFICE);
            boolean verb = analysis != null && analysis.finite() && !emphatic(i);
            if (relative || comma || inPlace || time || second || matter || verb || aside(i, start)) {
                return stretch(start, i);
            }
        }
        return stretch(start, last);
    }

    /** Whether a phrase with في tells where or when a definite source says it: المحكمة في حيثيات حكمها. */
    private boolean aside(int token, int start) {
        Analysis in = words.at(token);
        Analysis head = words.at(start);
        if (in == null
                || head == null
                || !head.article()
                || !in.is(PartOfSpeech.PREPOSITION)
                || in.lemma().charAt(0) != Letters.FEH) {
            return false;
        }
        Analysis first = words.at(token + 1);
        Analysis second = words.at(token + 2);
        return first != null
                && (first.enclitic() != 0
                        || heads.is(first, HeadKind.TIME)
                        || first.lexeme().has(Traits.TIME)
                        || second != null && second.nominal() && second.enclitic() != 0);
    }

    private Stretch stretch(int start, int end) {
        return new Stretch(words.bareStart(start), tokens.end(end - 1));
    }
}
