package org.rawi.store.query;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.Act;
import org.rawi.reading.AgendaKind;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Form;

/**
 * What is wanted; all that is not null must hold. Each list heeds what it can have: articles are wanted when one of their
 * statements or events fits all of what is asked of statements or events.
 *
 * @param words words that the article has, as typed by a person; phrases in quotation marks
 * @param speaker number of the actor who says it
 * @param actor number of an actor with any part in it
 * @param country ISO 3166 alpha-3 of an actor with any part in it
 * @param outlet the publisher as the article was given with
 * @param from the first day, ISO 8601
 * @param to the last day, ISO 8601
 */
public record Filter(
        @Nullable String words,
        @Nullable Long speaker,
        @Nullable Long actor,
        @Nullable String country,
        @Nullable Act act,
        @Nullable Form form,
        @Nullable EventType type,
        @Nullable EventStatus status,
        @Nullable AgendaKind kind,
        @Nullable String outlet,
        @Nullable String from,
        @Nullable String to) {

    /** Everything is wanted. */
    public static final Filter NONE =
            new Filter(null, null, null, null, null, null, null, null, null, null, null, null);

    public Filter words(@Nullable String wanted) {
        return new Filter(wanted, speaker, actor, country, act, form, type, status, kind, outlet, from, to);
    }

    public Filter speaker(@Nullable Long wanted) {
        return new Filter(words, wanted, actor, country, act, form, type, status, kind, outlet, from, to);
    }

    public Filter actor(@Nullable Long wanted) {
        return new Filter(words, speaker, wanted, country, act, form, type, status, kind, outlet, from, to);
    }

    public Filter country(@Nullable String wanted) {
        return new Filter(words, speaker, actor, wanted, act, form, type, status, kind, outlet, from, to);
    }

    public Filter act(@Nullable Act wanted) {
        return new Filter(words, speaker, actor, country, wanted, form, type, status, kind, outlet, from, to);
    }

    public Filter form(@Nullable Form wanted) {
        return new Filter(words, speaker, actor, country, act, wanted, type, status, kind, outlet, from, to);
    }

    public Filter type(@Nullable EventType wanted) {
        return new Filter(words, speaker, actor, country, act, form, wanted, status, kind, outlet, from, to);
    }

    public Filter status(@Nullable EventStatus wanted) {
        return new Filter(words, speaker, actor, country, act, form, type, wanted, kind, outlet, from, to);
    }

    public Filter kind(@Nullable AgendaKind wanted) {
        return new Filter(words, speaker, actor, country, act, form, type, status, wanted, outlet, from, to);
    }

    public Filter outlet(@Nullable String wanted) {
        return new Filter(words, speaker, actor, country, act, form, type, status, kind, wanted, from, to);
    }

    public Filter from(@Nullable String day) {
        return new Filter(words, speaker, actor, country, act, form, type, status, kind, outlet, day, to);
    }

    public Filter to(@Nullable String day) {
        return new Filter(words, speaker, actor, country, act, form, type, status, kind, outlet, from, day);
    }
}
