package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.text.Letters;

/**
 * Parts of a day: {@code مساء الخميس}, {@code فجر اليوم}, {@code الليلة الماضية}, {@code بعد ظهر أمس},
 * {@code منتصف ليل الجمعة}, {@code الساعات الأولى من الصباح}, {@code ليلا}.
 */
final class PartPhrase implements Phrase {
    private static final String MIDNIGHT = "24:00";
    private static final Meaning TODAY = new DayOffset(0, 0);

    private final DayPhrase days;
    private final DatePhrase dates;

    PartPhrase(DayPhrase days, DatePhrase dates) {
        this.days = days;
        this.dates = dates;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        if (view.word(i) == null) {
            return null;
        }
        Parse pointed = demonstrated(view, i);
        if (pointed != null) {
            return pointed;
        }
        Parse hours = hours(view, i);
        if (hours != null) {
            return hours;
        }
        if (Parts.aroundNoon(view, i)) {
            Sense noon = view.led(i + 1, Kind.PART);
            return noon != null && noon.article()
                    ? null
                    : construct(view, i + 2, view.is(i, Kind.AFTER) ? Parts.AFTERNOON : Parts.MORNING);
        }
        if (view.is(i, Kind.MIDNIGHT) && view.isPlain(i + 1, Kind.PART)) {
            return midnight(view, i);
        }
        Sense part = view.led(i, Kind.PART);
        if (part != null && part.article()) {
            Parse night = night(view, i, part);
            return night != null ? night : placed(view, i, part);
        }
        Parse construct = part == null ? null : construct(view, i + 1, code(part));
        return construct != null ? construct : adverb(view, i);
    }

    private static String code(Sense part) {
        return part.value().equals("TONIGHT") ? "NI" : PartOfDay.code(part.value());
    }

    /** A part before its day; a night may have two. */
    @Nullable
    Parse construct(View view, int i, String part) {
        Parse day = view.clear(i) ? dayAt(view, i) : null;
        if (day == null) {
            return null;
        }
        boolean pair = part.equals("NI")
                && (view.mark(day.end()) == '/' || view.dash(day.end()) || view.is(day.end(), Kind.TO));
        int second = pair ? day.end() + 1 : day.end();
        boolean two = part.equals("NI")
                && day.meaning() instanceof WeekdayMeaning
                && view.definite(second, Kind.WEEKDAY) != null;
        return new Parse(two ? second + 1 : day.end(), new PartOfDay(part, day.meaning()));
    }

    /** A day in any form behind a part of it. */
    @Nullable
    Parse dayAt(View view, int i) {
        Sense bracketed = view.mark(i) == '(' && view.mark(i + 2) == ')' ? view.definite(i + 1, Kind.WEEKDAY) : null;
        if (bracketed != null) {
            return new Parse(i + 3, new WeekdayMeaning(bracketed.count(), Direction.NONE, Direction.NONE, false));
        }
        Parse pointed = PeriodPhrase.day(view, i);
        if (pointed != null) {
            return pointed;
        }
        Parse day = view.word(i) == null ? null : days.day(view, i, true);
        if (day != null) {
            return day;
        }
        Parse date = dates.at(view, i);
        return date != null && date.meaning() instanceof DateMeaning meaning && meaning.day() > 0 ? date : null;
    }

    private static @Nullable Parse demonstrated(View view, int i) {
        Direction direction = Pointed.demonstrative(view, i);
        Sense part = direction == Direction.NONE ? null : view.definite(i + 1, Kind.PART);
        if (part == null) {
            return null;
        }
        Meaning day = direction == Direction.PRESENT ? TODAY : new Period(Unit.DAY, Direction.SAME, false);
        return new Parse(i + 2, new PartOfDay(code(part), day));
    }

    /** Tonight and last night. */
    private static @Nullable Parse night(View view, int i, Sense part) {
        if (!part.value().equals("TONIGHT")
                || view.definite(i + 1, Kind.ORDINAL) != null
                || view.definite(i + 1, Kind.SOLE) != null) {
            return null;
        }
        int end = Pointed.directionEnd(view, i + 1);
        if (end < 0) {
            return new Parse(i + 1, new PartOfDay("NI", TODAY));
        }
        Direction direction = Pointed.direction(view, i + 1);
        Meaning day =
                direction.anchored() ? new Period(Unit.DAY, direction, false) : new DayOffset(direction.shift(), 0);
        return new Parse(end, new PartOfDay("NI", day));
    }

    /** A part of the day that is spoken of, where a preposition places something in it. */
    private static @Nullable Parse placed(View view, int i, Sense part) {
        boolean certain = !part.value().equals("TONIGHT")
                && !part.value().equals("SUNSET")
                && !part.value().equals("AF");
        boolean at = view.is(i - 1, Kind.AT) || view.is(i - 1, Kind.IN) || view.is(i - 1, Kind.DURING);
        boolean listed = view.joined(i + 1, Kind.PART) != null || !view.clear(i);
        return certain && at && !listed ? new Parse(i + 1, new PartOfDay(code(part), null)) : null;
    }

    private @Nullable Parse midnight(View view, int i) {
        Sense part = view.plain(i + 1, Kind.PART);
        if (part == null || !part.value().equals("NI") && !part.value().equals("TONIGHT")) {
            return null;
        }
        if (!part.article()) {
            return construct(view, i + 2, MIDNIGHT);
        }
        Parse day = view.clear(i + 2) ? dayAt(view, i + 2) : null;
        if (day != null) {
            return new Parse(day.end(), new PartOfDay(MIDNIGHT, day.meaning()));
        }
        Parse night = part.value().equals("TONIGHT") ? night(view, i + 1, part) : null;
        return night != null && night.meaning() instanceof PartOfDay known
                ? new Parse(night.end(), new PartOfDay(MIDNIGHT, known.day()))
                : new Parse(i + 2, new PartOfDay(MIDNIGHT, null));
    }

    /** The early or late hours of a part of a day. */
    private @Nullable Parse hours(View view, int i) {
        Sense hour = view.led(i, Kind.UNIT);
        if (hour == null || Unit.of(hour) != Unit.HOUR || hour.has(Sense.DUAL)) {
            return null;
        }
        if (view.plain(i + 1, Kind.EARLY) == null || !view.isPlain(i + 2, Kind.FROM)) {
            Sense of = hour.article() ? null : view.definite(i + 1, Kind.PART);
            return of != null && view.definite(i + 2, Kind.EARLY) != null
                    ? new Parse(i + 3, new PartOfDay(code(of), null))
                    : null;
        }
        Sense part = view.plain(i + 3, Kind.PART);
        if (part == null) {
            return null;
        }
        if (!part.article()) {
            return construct(view, i + 4, code(part));
        }
        return part.value().equals("TONIGHT")
                ? night(view, i + 3, part)
                : new Parse(i + 4, new PartOfDay(code(part), null));
    }

    private static @Nullable Parse adverb(View view, int i) {
        Sense adverb = view.led(i, Kind.PART_ADVERB);
        if (adverb == null || view.is(i, Kind.PART) && !tanwin(view, i)) {
            return null;
        }
        boolean behindVerbMark =
                view.is(i - 1, Kind.REMOTE) || view.is(i - 1, Kind.WHICH) || view.is(i - 1, Kind.CLAUSE);
        if (behindVerbMark && adverb.value().equals("NOON") && !tanwin(view, i)) {
            return null;
        }
        boolean listed = view.joined(i + 1, Kind.PART_ADVERB) != null && view.joined(i + 1, Kind.PART) == null
                || view.is(i - 1, Kind.PART_ADVERB);
        return listed ? null : new Parse(i + 1, new PartOfDay(PartOfDay.code(adverb.value()), null));
    }

    private static boolean tanwin(View view, int i) {
        return view.tokens().text().charAt(view.tokens().end(i) - 1) == Letters.FATHATAN;
    }
}
