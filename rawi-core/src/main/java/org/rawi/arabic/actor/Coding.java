package org.rawi.arabic.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownKind;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.reading.ActorType;

/** What the words of a title or body tell of it: its kind, its country and its sectors. */
final class Coding {
    private static final Map<String, List<String>> SECTORS = load();
    private static final Set<String> GENERIC = generic();

    private static final String GENERAL = "\u0639\u0627\u0645";

    private final Words words;
    private final Heads heads;
    private final People people;
    private final OfficeTitles offices;

    Coding(Words words, Heads heads, People people) {
        this.words = words;
        this.heads = heads;
        this.people = people;
        offices = people.offices();
    }

    /** Whether a phrase names a body by itself: an institution (الحكومة, الجيش), or one told apart by a complement. */
    boolean isBody(int start, int end) {
        Analysis head = words.at(start);
        if (head == null
                || GENERIC.contains(head.lemma()) && !isGeneral(start + 1, end)
                || isOrdinary(head, words.at(start + 1))
                || head.number() == Features.DUAL
                || head.masdar() && !head.article() && deed(start + 1)
                || heads.is(head, HeadKind.PLACE) && isPlace(start + 1)) {
            return false;
        }
        if (SECTORS.containsKey(head.lemma()) && head.number() != Features.PLURAL) {
            return true;
        }
        return end > start + 1 && (head.number() != Features.PLURAL || isOwnPlural(start, head));
    }

    /** Whether a noun for many things names a body all the same, being a general one for a purpose: الإدارة العامة للمرور. */
    private boolean isGeneral(int adjective, int end) {
        Analysis general = words.at(adjective);
        Analysis purpose = words.at(adjective + 1);
        return end > adjective + 1
                && general != null
                && general.article()
                && general.is(PartOfSpeech.ADJECTIVE)
                && general.lemma().equals(GENERAL)
                && purpose != null
                && purpose.proclitic(Clitics.LAM);
    }

    /** Whether a noun and what completes it are no body's name but an ordinary thing, or an organ every body has. */
    private static boolean isOrdinary(Analysis head, @Nullable Analysis complement) {
        return complement != null && GENERIC.contains(head.lemma() + ' ' + complement.lemma());
    }

    /** Whether a plural is a noun of its own (قوات) and not several bodies (مستشفيات المملكة). */
    private boolean isOwnPlural(int token, Analysis head) {
        return !head.article() && people.runs().key(token).equals(Skeleton.fold(head.lemma()));
    }

    /** Whether a masdar's complement makes it a deed and no body: تنظيم جلسات. */
    private boolean deed(int token) {
        Analysis complement = words.at(token);
        return complement != null
                && complement.is(PartOfSpeech.NOUN)
                && !complement.article()
                && !heads.is(complement, HeadKind.ORGANIZATION)
                && !heads.is(complement, HeadKind.PLACE);
    }

    private boolean isPlace(int token) {
        KnownNames.Known known = people.known().holding(token);
        return known != null && known.kind() == KnownKind.PLACE;
    }

    private static Set<String> generic() {
        Set<String> lemmas = new HashSet<>();
        for (Tsv.Row row :
                Tsv.resource(Coding.class, "generic-bodies.tsv", "lemma").rows()) {
            lemmas.add(row.get(0));
        }
        return lemmas;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> sectors = new HashMap<>();
        for (Tsv.Row row :
                Tsv.resource(Coding.class, "sectors.tsv", "lemma", "sectors").rows()) {
            sectors.put(row.get(0), row.list(1));
        }
        return sectors;
    }

    String nation(int start, int end) {
        return offices.nation(start, end);
    }

    /** The sectors of the first word that tells any: وزير الدفاع is government, for its head stands first. */
    List<String> sectors(int start, int end) {
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis != null) {
                List<String> found = SECTORS.get(analysis.lemma());
                if (found != null) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The kind of actor a phrase is by its head. */
    ActorType type(int start, boolean person) {
        Analysis head = words.at(start);
        if (head == null || head.is(PartOfSpeech.PROPER) || head.is(PartOfSpeech.UNKNOWN)) {
            return person ? ActorType.PERSON : ActorType.ORGANIZATION;
        }
        if (heads.is(head, HeadKind.ORGANIZATION) && !heads.is(head, HeadKind.RANK)
                || people.isBody(start)
                || heads.is(head, HeadKind.OUTLET, HeadKind.DOCUMENT)) {
            return ActorType.ORGANIZATION;
        }
        if (heads.is(head, HeadKind.ANONYMOUS) && !head.article()) {
            return ActorType.ANONYMOUS;
        }
        boolean human = head.lexeme().has(Traits.HUMAN) || heads.is(head, HeadKind.OFFICE, HeadKind.RANK);
        if (human && head.number() != Features.SINGULAR) {
            return ActorType.GROUP;
        }
        if (heads.is(head, HeadKind.OFFICE)) {
            return ActorType.OFFICE;
        }
        return heads.is(head, HeadKind.ANONYMOUS) || human ? ActorType.ANONYMOUS : ActorType.ORGANIZATION;
    }
}
