package org.rawi.arabic.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;

/** Finds whom a text credits for a report: an outlet, or the body whose document it is. */
final class Credits {
    private static final int REACH = 6;
    private static final int SHORT = (1 << 12) - 1;
    private static final Map<String, String> WORDS = load();
    private static final BitSet HASHES = hashes();

    private final Words words;
    private final Heads heads;
    private final NounPhrases phrases;
    private final People people;
    private int @Nullable [] lastDocument;

    Credits(Words words, Heads heads, NounPhrases phrases, People people) {
        this.words = words;
        this.heads = heads;
        this.phrases = phrases;
        this.people = people;
    }

    private static Map<String, String> load() {
        Map<String, String> found = new HashMap<>();
        for (Tsv.Row row :
                Tsv.resource(Credits.class, "credits.tsv", "lemma", "role").rows()) {
            found.put(row.get(0), row.get(1));
        }
        return found;
    }

    /** All of them, in the order of the text. */
    List<Credit> find() {
        List<Credit> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            Analysis analysis = words.at(i);
            if (analysis == null) {
                continue;
            }
            String role = role(i, analysis);
            Credit credit = role == null ? null : credit(i, role);
            if (credit != null) {
                found.add(credit);
                i = credit.end() - 1;
            }
        }
        return found;
    }

    private @Nullable String role(int token, Analysis analysis) {
        if (analysis.finite()) {
            return WORDS.get(analysis.lemma());
        }
        return HASHES.get(hash(token)) ? WORDS.get(people.runs().key(token)) : null;
    }

    /** The hash of what {@link #WORDS} is asked for a token: that most tokens are none of them this tells without a string. */
    private int hash(int token) {
        int hash = 0;
        for (int i = words.stemStart(token); i < words.tokens().end(token); i++) {
            hash = hash(hash, Letters.fold(words.tokens().text().charAt(i)));
        }
        return hash & SHORT;
    }

    private static int hash(int hash, char folded) {
        return folded == Letters.DROPPED ? hash : hash * 31 + folded;
    }

    private static BitSet hashes() {
        BitSet hashes = new BitSet();
        for (String word : WORDS.keySet()) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = hash(hash, word.charAt(i));
            }
            hashes.set(hash & SHORT);
        }
        return hashes;
    }

    private @Nullable Credit credit(int at, String role) {
        return switch (role) {
            case "preposition" -> behindPreposition(at);
            case "verb" -> behindVerb(at, false);
            case "carrier" -> behindVerb(at, true);
            case "channel" -> channel(at);
            case "citing" -> isFrom(at + 1) ? named(at, at + 2, false) : null;
            default -> null;
        };
    }

    private @Nullable Credit behindPreposition(int at) {
        Analysis next = words.at(at + 1);
        if (next == null) {
            return named(at, at + 1, true);
        }
        Analysis verb = words.at(at + 2);
        int length = next.lemma().length();
        boolean what = !next.nominal()
                && length > 1
                && next.lemma().charAt(length - 1) == Letters.ALEF
                && next.lemma().charAt(length - 2) == Letters.MEEM;
        if (what && verb != null && verb.finite() && WORDS.containsKey(verb.lemma())) {
            return named(at, at + 3, false);
        }
        return named(at, at + 1, true);
    }

    /** نقلته وام, التي نشرتها صحيفة: a verb of passing on with its object behind it, or in a relative clause. */
    private @Nullable Credit behindVerb(int at, boolean anyBody) {
        Analysis verb = words.at(at);
        Analysis before = words.at(at - 1);
        boolean relative = before != null && before.is(PartOfSpeech.RELATIVE);
        boolean passes = verb != null
                && (verb.enclitic() != Clitics.NO_ENCLITIC || relative || words.at(at + 1) != null && described(at));
        if (!passes || comments(at)) {
            return null;
        }
        int name = at + 1;
        Analysis when = words.at(name);
        if (when != null && (when.is(PartOfSpeech.ADVERB) || heads.is(when, HeadKind.TIME))) {
            name++;
        }
        Credit credit = named(at, name, false);
        return credit == null && anyBody ? body(at, name) : credit;
    }

    /** Whether what was passed on is what a statement is about: في رد على ما نشره الموقع. */
    private boolean comments(int at) {
        Analysis what = words.at(at - 1);
        Analysis preposition = words.at(at - 2);
        return what != null
                && !what.nominal()
                && what.lemma().length() == 2
                && what.lemma().charAt(0) == Letters.MEEM
                && preposition != null
                && preposition.is(PartOfSpeech.PREPOSITION)
                && !WORDS.containsKey(people.runs().key(at - 2));
    }

    /** A body that passed something on, by name or by its head: نقلتها «هيومان رايتس ووتش». */
    private @Nullable Credit body(int start, int at) {
        boolean quoted = words.at(at) == null && words.tokens().is(at, TokenKind.MARK);
        int from = quoted ? at + 1 : at;
        int close = from;
        while (quoted && close - from < REACH && words.at(close) != null) {
            close++;
        }
        if (close > from && words.tokens().is(close, TokenKind.MARK)) {
            return new Credit(start, close, from, close);
        }
        int known = people.knownEnd(from);
        boolean named = known > from && people.isBody(from);
        if (named) {
            return new Credit(start, known, from, known);
        }
        int end = heads.is(words.at(from), HeadKind.ORGANIZATION) ? shortest(from) : -1;
        return end > from + 1 ? new Credit(start, end, from, end) : null;
    }

    /** في مقال نشرته صحيفة, بيان نشرت وكالة: an indefinite noun of a document stands before. */
    private boolean described(int at) {
        Analysis before = words.at(at - 1);
        return heads.is(before, HeadKind.DOCUMENT);
    }

    private @Nullable Credit channel(int at) {
        Analysis before = words.at(at - 1);
        Analysis channel = words.at(at);
        boolean tongue = channel != null && channel.nominal() && before != null && before.is(PartOfSpeech.PREPOSITION);
        if (!tongue) {
            return channel != null && channel.nominal() && !channel.is(PartOfSpeech.PREPOSITION) ? null : voice(at);
        }
        int end = Math.max(phrases.end(at + 1, 0), phrases.end(at + 1, 1));
        NameRun name = end < 0 ? null : people.runs().lastIn(at + 1, end);
        return name == null ? named(at - 1, at + 1, false) : new Credit(at - 1, name.end(), name.start(), name.end());
    }

    /** The person by whom a body speaks: عبر منسقته في اللجنة; or an outlet that is not its own: عبر محطة. */
    private @Nullable Credit voice(int at) {
        Analysis head = words.at(at + 1);
        boolean own = head != null && head.enclitic() != Clitics.NO_ENCLITIC;
        Credit outlet = own ? null : named(at, at + 1, false);
        if (outlet != null) {
            return outlet;
        }
        boolean person = head != null
                && head.nominal()
                && (head.lexeme().has(Traits.HUMAN) || heads.is(head, HeadKind.OFFICE))
                && !heads.is(head, HeadKind.OUTLET, HeadKind.ORGANIZATION);
        int end = person ? phrases.end(at + 1, 0) : -1;
        return end > at + 1 ? new Credit(at, end, at + 1, end) : null;
    }

    private boolean isFrom(int token) {
        Analysis analysis = words.at(token);
        return analysis != null
                && analysis.is(PartOfSpeech.PREPOSITION)
                && analysis.lemma().length() == 2;
    }

    /** The credit whose name starts at a token, when that is an outlet, a body known or the document of one. */
    private @Nullable Credit named(int start, int at, boolean documents) {
        int from = at;
        while (from < at + 2 && words.at(from) == null && words.tokens().is(from, TokenKind.MARK)) {
            from++;
        }
        Analysis head = words.at(from);
        if (head != null && heads.is(head, HeadKind.DOCUMENT)) {
            return documents && Settings.isDocument(people.runs().key(from)) ? document(start, from) : null;
        }
        if (people.isOutlet(from)) {
            int end = people.knownEnd(from);
            return end < 0 ? null : new Credit(start, end, from, end);
        }
        if (head == null || !outlet(from) || people.knownEnd(from + 1) > 0 && !people.isOutlet(from + 1)) {
            return null;
        }
        int end = phrases.end(from, 0);
        for (int nth = 1; phrases.end(from, nth) >= 0; nth++) {
            end = phrases.end(from, nth);
        }
        if (end <= from || end == from + 1 && head.article()) {
            return null;
        }
        int[] quoted = quoted(from, end);
        return quoted == null ? new Credit(start, end, from, end) : new Credit(start, end, quoted[0], quoted[1]);
    }

    /** Whether a word can be read as the head of an outlet: مواقع of sites, not of battles. */
    private boolean outlet(int token) {
        var form = words.form(token);
        for (int i = 0; form != null && i < form.count(); i++) {
            if (heads.is(form.analysis(i), HeadKind.OUTLET)) {
                return true;
            }
        }
        return false;
    }

    private int @Nullable [] quoted(int start, int end) {
        boolean open =
                start + 1 < end && words.at(start + 1) == null && words.tokens().is(start + 1, TokenKind.MARK);
        int close = start + 2;
        while (open && close < end && words.at(close) != null) {
            close++;
        }
        return open && close > start + 2 && close < end ? new int[] {start + 2, close} : null;
    }

    /** The body behind بلاغ لمجلس النواب; for a bare البلاغ the one of the last document. */
    private @Nullable Credit document(int start, int at) {
        Analysis head = words.at(at);
        for (int i = at + 1; i < Math.min(words.count(), at + REACH); i++) {
            Analysis analysis = words.at(i);
            if (analysis == null
                    || analysis.finite()
                    || analysis.proclitic(Clitics.CONJUNCTION)
                    || analysis.is(PartOfSpeech.COMPLEMENTIZER)) {
                break;
            }
            boolean body = heads.is(analysis, HeadKind.ORGANIZATION) || people.knownEnd(i) > 0;
            if (body && !analysis.proclitic(Clitics.BEH)) {
                int end = Math.max(people.knownEnd(i), shortest(i));
                if (end > i) {
                    lastDocument = new int[] {i, end};
                    return new Credit(start, end, i, end);
                }
            }
            if (!(analysis.is(PartOfSpeech.ADJECTIVE)
                    || analysis.participle()
                    || analysis.is(PartOfSpeech.PREPOSITION))) {
                break;
            }
        }
        if (head == null || !head.article()) {
            return null;
        }
        int[] last = lastDocument;
        return last == null ? new Credit(start, at + 1, at, at + 1) : new Credit(start, at + 1, last[0], last[1]);
    }

    private int shortest(int start) {
        int end = -1;
        for (int nth = 0; phrases.end(start, nth) >= 0; nth++) {
            end = phrases.end(start, nth);
        }
        return end;
    }
}
