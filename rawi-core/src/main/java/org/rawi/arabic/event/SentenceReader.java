package org.rawi.arabic.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.text.Letters;
import org.rawi.reading.EventType;

/** Finds the candidates of one sentence: the first frame of each word whose conditions hold. */
final class SentenceReader {
    private static final int RECITED = 4;

    private final Layers in;
    private final Lexicons lexicons;
    private final Names names;
    private final VerbArguments verbs;
    private final NounArguments nouns;
    private final Conditions conditions;
    private final Circumstances circumstances;
    private final SentenceLemmas lemmas;
    private final List<Frame>[] frames;

    SentenceReader(Layers in, Lexicons lexicons, Names names, Reach reach) {
        this.in = in;
        this.lexicons = lexicons;
        this.names = names;
        Parties parties = new Parties(in, names, reach);
        Prepositions prepositions = new Prepositions(in, names, parties);
        verbs = new VerbArguments(in, names, parties, prepositions, reach);
        nouns = new NounArguments(in, names, parties, prepositions, reach, lexicons.frames());
        conditions = new Conditions(in, names, prepositions);
        circumstances = new Circumstances(in, names, reach);
        lemmas = new SentenceLemmas(in, lexicons.frames());
        frames = lexicons.frames().of(in.words(), in.chosen());
    }

    /** Whether any word of a stretch can trigger an event. */
    boolean triggers(int low, int high) {
        for (int token = low; token < high; token++) {
            if (!frames(token).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Reads a sentence: its candidates in the order of their triggers, some of them dropped. */
    List<Candidate> read(int sentence, Clauses clauses, boolean title) {
        StatusReader status = new StatusReader(in, names, lexicons.status(), title);
        List<Candidate> found = new ArrayList<>();
        for (int token = in.sentences().start(sentence); token < in.sentences().end(sentence); token++) {
            if (frames(token).isEmpty()) {
                continue;
            }
            Candidate candidate = recited(token)
                            || in.time(token) >= 0
                            || in.furnished(token)
                            || in.named(token)
                            || names.placeName(token) > 0
                    ? null
                    : best(token, sentence, clauses);
            if (candidate != null) {
                circumstances.find(candidate);
                candidate.dropped |= thin(candidate);
                candidate.dropped |= candidate.parties() == 0 && candidate.place == null && candidate.time == null;
                status.read(candidate);
                circumstances.settle(candidate);
                candidate.headline = title;
                found.add(candidate);
            }
        }
        return found;
    }

    private @Nullable Candidate best(int token, int sentence, Clauses clauses) {
        for (Frame frame : frames(token)) {
            if (!lemmas.allow(frame, clauses)) {
                continue;
            }
            Candidate candidate = new Candidate(token, frame, sentence, clauses);
            boolean gathers = frame.kind() == Frame.Kind.LIGHT
                    && frame.partner() != null
                    && lexicons.classes().is(frame.partner(), WordClass.LIGHT_BOTH);
            if ((gathers || !lexicons.negatives().forbid(in, candidate)) && !generic(candidate) && fits(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether a word is written with most of its diacritics, as scripture is. */
    private boolean recited(int token) {
        String word = in.tokens().string(token);
        int marks = 0;
        for (int i = 0; i < word.length(); i++) {
            marks += Letters.fold(word.charAt(i)) == Letters.DROPPED ? 1 : 0;
        }
        return marks >= RECITED;
    }

    /** Whether a noun is told with too little to be an act that was done. */
    private boolean thin(Candidate candidate) {
        boolean noun = !in.finite(candidate.trigger) && !names.isCircumstance(candidate.trigger);
        boolean nowhere = candidate.place == null && candidate.time == null;
        boolean bare = candidate.actors.isEmpty() && nowhere && !candidate.light() && candidate.effect == Clauses.NONE;
        boolean idle = candidate.parties() == 0 && candidate.place == null && candidate.light();
        boolean struck = names.is(candidate.trigger, WordClass.ATTACK)
                && candidate.recipients.stream().anyMatch(party -> names.isParty(party[0]));
        Analysis trigger = in.at(candidate.trigger);
        boolean rule = switch (candidate.frame.type()) {
            case SANCTION, COERCE ->
                candidate.passive
                        && candidate.time == null
                        && trigger != null
                        && trigger.aspect() == Features.IMPERFECT;
            default -> false;
        };
        boolean nobody = candidate.frame.type() == EventType.PROTEST
                && noun
                && trigger != null
                && trigger.number() == Features.SINGULAR
                && candidate.parties() == 0
                && candidate.place == null;
        return nobody
                || habit(candidate)
                || routine(candidate)
                || rule && trigger != null && !trigger.proclitic(Clitics.SEEN)
                || noun && (bare && !candidate.frame.has(Trait.KILLING) && !struck || idle);
    }

    /** Whether a relative clause in the present tells what is done as a rule: الدعم الذي تقدمه الدولة. */
    private boolean habit(Candidate candidate) {
        Analysis suffers = candidate.light() && candidate.clauses.is(candidate.carrier, Chunk.Kind.VERB)
                ? candidate.clauses.verb(candidate.carrier)
                : null;
        Analysis act = in.at(candidate.trigger);
        boolean rule = suffers != null
                && suffers.aspect() == Features.IMPERFECT
                && names.is(suffers, WordClass.LIGHT_RECIPIENT)
                && act != null
                && act.article()
                && candidate.actors.isEmpty()
                && candidate.time == null;
        if (rule) {
            return true;
        }
        boolean open = switch (candidate.frame.type()) {
            case AID, SUPPORT, CONCEDE, REQUEST, REJECT, ACCUSE, SANCTION, AGREE -> true;
            default -> false;
        };
        Analysis verb = open && candidate.light() && candidate.carrier > candidate.chunk
                ? candidate.clauses.verb(candidate.carrier)
                : null;
        return verb != null
                && verb.aspect() == Features.IMPERFECT
                && !verb.proclitic(Clitics.SEEN)
                && !candidate.clauses.is(candidate.carrier - 1, Chunk.Kind.PARTICLE)
                && candidate.time == null;
    }

    /** Whether one body meets by itself, with no word of when and where. */
    private boolean routine(Candidate candidate) {
        Analysis trigger = in.at(candidate.trigger);
        return candidate.frame.type() == EventType.CONSULT
                && !candidate.frame.has(Trait.VISIT)
                && !candidate.light()
                && !names.is(candidate.trigger, WordClass.GATHERING)
                && trigger != null
                && trigger.number() == Features.SINGULAR
                && candidate.recipients.isEmpty()
                && candidate.actors.size() == 1
                && candidate.place == null
                && candidate.time == null
                && body(candidate.actors.get(0)[0]);
    }

    private boolean body(int noun) {
        Analysis head = in.at(noun);
        return head != null
                && head.number() == Features.SINGULAR
                && names.heads(noun, HeadKind.ORGANIZATION, HeadKind.ORGANIZATION)
                && !names.counts(noun);
    }

    boolean fits(Candidate candidate) {
        Frame frame = candidate.frame;
        if (frame.kind() == Frame.Kind.PHRASE && !qualified(candidate)) {
            return false;
        }
        boolean verbal = frame.kind() == Frame.Kind.VERB || frame.kind() == Frame.Kind.OBJECT;
        boolean verb = verbal && !isMasdar(candidate.trigger);
        if (verb
                && !in.finite(candidate.trigger)
                && (!names.isCircumstance(candidate.trigger) || described(candidate))) {
            return false;
        }
        if (verb) {
            verbs.fill(candidate);
            return !candidate.dropped
                    && !subjectActs(candidate)
                    && (candidate.passive || !frame.has(Trait.PASSIVE_ONLY))
                    && objects(candidate)
                    && conditions.hold(candidate);
        }
        nouns.fill(candidate);
        if (verbal
                && !candidate.light()
                && (candidate.actors.isEmpty() || candidate.recipients.isEmpty() && candidate.object == Clauses.NONE)) {
            return false;
        }
        return (frame.kind() != Frame.Kind.LIGHT || candidate.light())
                && objects(candidate)
                && conditions.hold(candidate);
    }

    /** Whether a feminine participle describes the noun before it, and so is a passive: عمالة مهددة بالترحيل، الهيئة مطالبة بها. */
    private boolean described(Candidate candidate) {
        Analysis participle = in.at(candidate.trigger);
        Clauses clauses = candidate.clauses;
        int before = candidate.chunk - 1;
        if (participle == null
                || participle.has(Features.TANWIN)
                || participle.proclitics() != 0
                || participle.gender() != Features.FEMININE
                || !clauses.is(before, Chunk.Kind.NOUN)
                        && !(clauses.is(candidate.chunk, Chunk.Kind.NOUN)
                                && clauses.get(candidate.chunk).start() < candidate.trigger)) {
            return false;
        }
        Analysis noun = in.at(candidate.trigger - 1);
        boolean indefinite = noun != null && noun.nominal() && !noun.article() && noun.gender() == Features.FEMININE;
        for (int c = before; c >= 0 && !indefinite; c--) {
            if (clauses.is(c, Chunk.Kind.VERB)) {
                return false;
            }
            if (clauses.bounds(c) || clauses.is(c, Chunk.Kind.COMMA)) {
                return clauses.is(c, Chunk.Kind.THAT);
            }
        }
        return indefinite && !in.named(candidate.trigger - 1);
    }

    /** Whether a noun stands for any act of its kind, أي هجوم, or in the name of a body or office: وزارة الدفاع. */
    private boolean generic(Candidate candidate) {
        int start = candidate.clauses.get(candidate.chunk).noun();
        boolean connector = candidate.clauses.is(candidate.chunk, Chunk.Kind.PREPOSITION)
                && (start < 0 || candidate.trigger < start);
        if (connector) {
            return true;
        }
        Analysis trigger = in.at(candidate.trigger);
        int governor =
                candidate.chunk > 0 ? candidate.clauses.get(candidate.chunk - 1).noun() : -1;
        if (candidate.clauses.is(candidate.chunk, Chunk.Kind.PREPOSITION)
                && governor >= 0
                && names.alone(governor, WordClass.ANY)) {
            return true;
        }
        if (candidate.frame.has(Trait.VISIT)
                && trigger != null
                && !trigger.finite()
                && trigger.number() == Features.PLURAL) {
            return true;
        }
        int before = candidate.trigger - 1;
        if (start < 0 || start >= candidate.trigger) {
            return false;
        }
        boolean named = trigger != null
                && trigger.article()
                && !names.is(before, WordClass.ATTACK)
                && (names.heads(before, HeadKind.ORGANIZATION, HeadKind.OFFICE) || names.is(before, WordClass.STAFF));
        return named || names.alone(start, WordClass.ANY);
    }

    /** Whether the subject of a verb is itself an attack, which then is the event: التفجير الذي استهدف مسجدا. */
    private boolean subjectActs(Candidate candidate) {
        int subject = candidate.subject;
        if (subject == Clauses.NONE) {
            return false;
        }
        boolean act = names.alone(candidate.trigger, WordClass.AFFECTING)
                && !names.isParty(subject)
                && !frames(subject).isEmpty();
        return act || names.is(subject, WordClass.ATTACK) || names.is(subject, WordClass.INCIDENT);
    }

    private boolean isMasdar(int token) {
        Analysis analysis = in.at(token);
        return analysis != null && !analysis.finite() && !analysis.participle();
    }

    /** Whether the object is the one a frame asks for. */
    private boolean objects(Candidate candidate) {
        if (candidate.frame.kind() != Frame.Kind.OBJECT) {
            return true;
        }
        String wanted = candidate.frame.partner();
        Analysis verb = in.at(candidate.trigger);
        if (verb == null
                || verb.finite()
                        && verb.enclitic() != Clitics.NO_ENCLITIC
                        && candidate.clauses.antecedentPiece(candidate.chunk) == Clauses.NONE) {
            return false;
        }
        for (int token = candidate.object; token != Clauses.NONE && token < candidate.object + 2; token++) {
            Analysis analysis = in.at(token);
            if (analysis != null && analysis.lemma().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the adjective a phrase needs stands in the trigger's phrase. */
    private boolean qualified(Candidate candidate) {
        int end = candidate.clauses.get(candidate.chunk).end();
        for (int token = candidate.trigger + 1; token < end; token++) {
            Analysis analysis = in.at(token);
            if (analysis != null && analysis.lemma().equals(candidate.frame.partner())) {
                return true;
            }
        }
        return false;
    }

    private List<Frame> frames(int token) {
        return token >= 0 && token < frames.length ? frames[token] : List.of();
    }
}
