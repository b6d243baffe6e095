package org.rawi.arabic.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownKind;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.attribution.Attribution.Speaker;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.attribution.SpeakerHistory.Met;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;
import org.rawi.reading.SpeakerBasis;

/** Tells which body a noun points back to that names none: الجماعة, الهيئة ذاتها, التنظيم الحقوقي عينه. */
final class BodyReferences {
    private static final int NEAR = 150;
    private static final int SPOKEN = 250;
    private static final Map<String, KnownKind> POINTING = pointing();

    private final Words words;
    private final Heads heads;
    private final People people;
    private final SourcePhrases phrases;
    private final SpeakerHistory history;

    BodyReferences(Words words, Heads heads, People people, SourcePhrases phrases, SpeakerHistory history) {
        this.words = words;
        this.heads = heads;
        this.people = people;
        this.phrases = phrases;
        this.history = history;
    }

    private static Map<String, KnownKind> pointing() {
        Map<String, KnownKind> lemmas = new HashMap<>();
        Tsv.resource(BodyReferences.class, "pointing-bodies.tsv", "lemma", "to")
                .rows()
                .forEach(row ->
                        lemmas.put(row.get(0), KnownKind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return lemmas;
    }

    /** Whether a phrase is a noun for any body, alone or with adjectives, that no longer phrase of the article completes. */
    boolean points(int start, int end) {
        Analysis head = words.at(start);
        if (head == null || !head.article() || head.number() != Features.SINGULAR) {
            return false;
        }
        boolean self = end > start + 1 && phrases.emphatic(end - 1);
        boolean pointing = POINTING.containsKey(head.lemma());
        if (!pointing && !(self && heads.is(head, HeadKind.ORGANIZATION))) {
            return false;
        }
        return words.areAdjectives(start + 1, self ? end - 1 : end)
                && people.nation(start, end).isEmpty();
    }

    /** The body told before: a group named last for a noun for groups, else the body that spoke last, else the one named last; or null. */
    @Nullable
    Speaker told(int start) {
        Analysis head = words.at(start);
        KnownKind kind = head == null ? null : POINTING.get(head.lemma());
        int[] named = people.bodyBefore(start, NEAR, kind == null ? KnownKind.BODY : kind);
        Met spoken = kind == KnownKind.GROUP && named != null ? null : spoken(start);
        if (spoken != null) {
            return spoken.speaker().by(SpeakerBasis.NOMINAL, spoken.phrase());
        }
        if (named == null) {
            return null;
        }
        Stretch body = new Stretch(words.bareStart(named[0]), words.tokens().end(named[1] - 1));
        return new Speaker(body, false, SpeakerBasis.NOMINAL, body);
    }

    private @Nullable Met spoken(int start) {
        return history.where(met -> !met.nested()
                && !met.speaker().person()
                && met.somebody()
                && start - met.token() < SPOKEN
                && !heads.is(met.head(), HeadKind.ANONYMOUS, HeadKind.OUTLET)
                && !heads.is(met.head(), HeadKind.DOCUMENT)
                && (met.head() == null || !met.head().lexeme().has(Traits.HUMAN)));
    }
}
