package org.rawi.arabic.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.NameRun;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.attribution.SpeakerHistory.Met;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;

/** Tells who speaks through a document that does not say whose it is: البيان, الخطاب الملكي, الرسالة ذاتها. */
final class Givers {
    private static final int FAR = 250;
    private static final int NEAR = 120;
    private static final Set<String> UTTERANCES =
            Tsv.resource(Givers.class, "utterances.tsv", "lemma").first();

    private final Words words;
    private final Sentences sentences;
    private final Heads heads;
    private final People people;
    private final SourcePhrases phrases;
    private final SpeakerHistory history;

    Givers(
            Words words,
            Sentences sentences,
            Heads heads,
            People people,
            SourcePhrases phrases,
            SpeakerHistory history) {
        this.phrases = phrases;
        this.words = words;
        this.sentences = sentences;
        this.heads = heads;
        this.people = people;
        this.history = history;
    }

    /** The holder of the office that a document's adjective tells: الخطاب الملكي is the king's; or null. */
    @Nullable
    NameRun officer(int start, int end) {
        Analysis adjective = words.at(start + 1);
        if (!isDocument(words.at(start))
                || end - start < 2
                || adjective == null
                || !adjective.lexeme().has(Traits.NISBA)
                || adjective.lemma().length() < 4) {
            return null;
        }
        String office = adjective.lemma().substring(0, adjective.lemma().length() - 1);
        return people.soleBearer(office);
    }

    /**
     * One who spoke before and whose document it can be: in whose sentence such a document was named; for one in which somebody
     * speaks, such as a communiqué, also any document, else the body that spoke right before; or null.
     */
    @Nullable
    Met giver(int start, int end) {
        Analysis head = words.at(start);
        if (!isDocument(head) || head == null || !bare(start, end)) {
            return null;
        }
        Met same = history.where(met -> gives(met, start) && names(met, head.lemma()));
        if (same != null) {
            return same;
        }
        if (!UTTERANCES.contains(head.lemma())) {
            return null;
        }
        Met other = history.where(met -> gives(met, start) && names(met, null));
        if (other != null) {
            return other;
        }
        Met last = history.last();
        return last != null && gives(last, start) && !last.speaker().person() && start - last.token() < NEAR
                ? last
                : null;
    }

    private boolean isDocument(@Nullable Analysis head) {
        return heads.is(head, HeadKind.DOCUMENT)
                && !heads.is(head, HeadKind.LAW)
                && !heads.is(head, HeadKind.OUTLET, HeadKind.ORGANIZATION);
    }

    /** Whether nothing but adjectives, or what says that it is the very one, describes a definite noun. */
    private boolean bare(int start, int end) {
        Analysis head = words.at(start);
        boolean several = head != null
                && head.number() == Features.PLURAL
                && !(phrases.emphatic(end - 1) || heads.is(words.at(end - 1), HeadKind.MENTIONED));
        Analysis next = words.at(end);
        boolean indefinite = head != null
                && !head.article()
                && (end - start > 1
                        || head.enclitic() != Clitics.NO_ENCLITIC
                        || next == null
                        || !next.is(PartOfSpeech.COMPLEMENTIZER));
        if (head == null || several || indefinite) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            Analysis analysis = words.at(i);
            boolean adjective = analysis != null
                    && analysis.is(PartOfSpeech.ADJECTIVE)
                    && analysis.article()
                    && !analysis.proclitic(Clitics.CONJUNCTION);
            boolean very = phrases.emphatic(i)
                    || heads.is(analysis, HeadKind.MENTIONED)
                    || i == end - 1 && heads.is(words.at(i - 1), HeadKind.MENTIONED);
            if (!adjective && !very) {
                return false;
            }
        }
        return true;
    }

    private boolean gives(Met met, int token) {
        boolean unresolved = met.phrase() != null
                && met.speaker().name().start() == met.phrase().start();
        return !met.nested()
                && met.somebody()
                && token - met.token() < FAR
                && !(unresolved && heads.is(met.head(), HeadKind.DOCUMENT))
                && !heads.is(met.head(), HeadKind.OUTLET, HeadKind.ANONYMOUS);
    }

    /** Whether the sentence in which somebody spoke names a document: of a lemma, or any. */
    private boolean names(Met met, @Nullable String lemma) {
        int sentence = sentences.at(met.token());
        for (int i = sentences.start(sentence); i < sentences.end(sentence); i++) {
            Analysis analysis = words.at(i);
            boolean named = isDocument(analysis)
                    && analysis != null
                    && (lemma == null || analysis.lemma().equals(lemma));
            if (named) {
                return true;
            }
        }
        return false;
    }
}
