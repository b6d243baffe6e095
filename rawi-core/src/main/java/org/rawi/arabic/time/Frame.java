package org.rawi.arabic.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.text.Sentences;

/** What an expression is set against: publication, the tense about it, and what was said before it. */
final class Frame {
    static final String UNDATED = "no date of publication";

    private static final int REACH = 4;

    private final @Nullable LocalDate published;
    private final @Nullable LocalTime hour;
    private final Tense tense;
    private final Sentences sentences;
    private final List<Resolved> before = new ArrayList<>();
    private Found current;

    private record Resolved(int sentence, Value value) {}

    Frame(@Nullable String publishedAt, Tense tense, Sentences sentences, Found first) {
        published = date(publishedAt);
        hour = published == null ? null : hour(publishedAt);
        this.tense = tense;
        this.sentences = sentences;
        current = first;
    }

    /** An expression as what stands about it leaves it: an amount of time where nothing places what is so far ahead. */
    Found settle(Found found) {
        current = found;
        if (found.meaning() instanceof WeekdayDay day && !day.placed(this)) {
            return new Found(found.start(), day.end(), day.alone());
        }
        return found.meaning() instanceof Ahead ahead && !ahead.placed(this)
                ? new Found(found.start() + 1, found.end(), new Lasting(ahead.amount()))
                : found;
    }

    /** Resolves an expression; what is resolved later may refer to it. */
    Value resolve(Found found) {
        current = found;
        Value value = found.meaning().in(this);
        if (value.day() != null) {
            before.add(new Resolved(sentences.at(found.start()), value));
        }
        return value;
    }

    /** The day of publication in the publisher's zone, or null. */
    @Nullable
    LocalDate published() {
        return published;
    }

    /** The hour of publication, or null. */
    @Nullable
    LocalTime hour() {
        return hour;
    }

    /** The tense about the current expression. */
    Tense.Of tense() {
        return tense.about(current.start(), current.end());
    }

    /** The latest date before the current expression that is no longer than a unit, near enough to be meant; or null. */
    @Nullable
    Value anchor(Unit longest) {
        int sentence = sentences.at(current.start());
        for (int i = before.size() - 1; i >= 0 && sentence - before.get(i).sentence <= REACH; i--) {
            Value value = before.get(i).value;
            if (value.grain() != null && value.grain().compareTo(longest) <= 0) {
                return value;
            }
        }
        return null;
    }

    /** Whether an anchor stands in the current expression's own sentence or so many before it. */
    boolean near(Value anchor, int back) {
        int sentence = sentences.at(current.start());
        for (int i = before.size() - 1; i >= 0 && sentence - before.get(i).sentence <= back; i--) {
            if (before.get(i).value == anchor) {
                return true;
            }
        }
        return false;
    }

    /** How a reason names publication. */
    String against() {
        return published == null ? UNDATED : "against " + published;
    }

    private static @Nullable LocalDate date(@Nullable String publishedAt) {
        if (publishedAt == null || publishedAt.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(publishedAt.substring(0, 10));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static @Nullable LocalTime hour(@Nullable String publishedAt) {
        if (publishedAt == null || publishedAt.length() < 16 || publishedAt.charAt(10) != 'T') {
            return null;
        }
        try {
            return LocalTime.parse(publishedAt.substring(11, 16));
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
