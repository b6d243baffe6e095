package org.rawi.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Act;
import org.rawi.reading.EventType;
import org.rawi.store.correction.Correction;
import org.rawi.store.correction.CorrectionKind;
import org.rawi.store.correction.CorrectionState;
import org.rawi.store.correction.NoSuchFindingException;
import org.rawi.store.find.Finder;
import org.rawi.store.query.Page;
import org.rawi.store.query.Slice;
import org.rawi.store.write.LibraryWriter;
import org.rawi.store.write.Wanted;

/**
 * What people found wrong in the library. A correction names the finding by its number and its key, so that what has come to
 * a number since is never corrected in its place; it holds for later readings and versions of the article too, as long as
 * the same words stand in the same sentence. Methods that write throw {@link NoSuchFindingException} when what they name is
 * not there.
 */
public final class Corrections {
    private final Finder finder;
    private final Supplier<LibraryWriter> writer;

    Corrections(Finder finder, Supplier<LibraryWriter> writer) {
        this.finder = finder;
        this.writer = writer;
    }

    /** The statement is none. */
    public Correction rejectStatement(long statement, String key, String author) {
        return make(CorrectionKind.REJECT_STATEMENT, statement, key, null, author);
    }

    /** Somebody else says it: the fullest name the article has for them; null when nobody knows who. */
    public Correction correctSpeaker(long statement, String key, @Nullable String name, String author) {
        return make(CorrectionKind.STATEMENT_SPEAKER, statement, key, name, author);
    }

    /** The statement has another act. */
    public Correction correctAct(long statement, String key, Act act, String author) {
        return make(CorrectionKind.STATEMENT_ACT, statement, key, act.name(), author);
    }

    /** The event is none. */
    public Correction rejectEvent(long event, String key, String author) {
        return make(CorrectionKind.REJECT_EVENT, event, key, null, author);
    }

    /** The event is of another type. */
    public Correction correctType(long event, String key, EventType type, String author) {
        return make(CorrectionKind.EVENT_TYPE, event, key, type.name(), author);
    }

    /** Two of the library's actors are one: what the one had is from now on the other's. */
    public Correction mergeActors(long kept, long given, String author) {
        return make(CorrectionKind.MERGE_ACTORS, given, "", Long.toString(kept), author);
    }

    /** An article's actor, by its key in the reading, is not the library's actor it was taken for, but one of its own. */
    public Correction splitActor(long article, String key, String author) {
        return make(CorrectionKind.SPLIT_ACTOR, article, key, null, author);
    }

    /** Takes a correction back. */
    public Correction undo(long correction, String author) {
        return writer.get().undo(correction, signed(author));
    }

    /**
     * Corrections, latest first.
     *
     * @param article id of the article, or null for all there are
     */
    public Page<Correction> list(CorrectionState state, @Nullable String article, Slice slice) {
        return finder.corrections(state, article, slice);
    }

    private Correction make(CorrectionKind kind, long number, String key, @Nullable String after, String author) {
        return writer.get().correct(new Wanted(kind, number, key, after, signed(author)));
    }

    private static String signed(String author) {
        if (author.isBlank()) {
            throw new IllegalArgumentException("a correction needs an author");
        }
        return author;
    }
}
