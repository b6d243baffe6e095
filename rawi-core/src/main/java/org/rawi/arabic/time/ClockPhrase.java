package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;

/**
 * Times of the clock: {@code الساعة 10:30 صباحا}, {@code الثالثة والنصف عصرا}, {@code 18:00 بتوقيت غرينتش},
 * {@code العاشرة من مساء أمس}, {@code 08:58 ت م}. Without the word "hour" a part of the day or a time zone must follow.
 */
final class ClockPhrase implements Phrase {
    private final PartPhrase parts;

    ClockPhrase(PartPhrase parts) {
        this.parts = parts;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        Sense word = view.led(i, Kind.UNIT);
        boolean said = word != null && Unit.of(word) == Unit.HOUR && word.article() && word.has(Sense.SINGULAR);
        if (word != null && !said && !view.is(i, Kind.ORDINAL)) {
            return null;
        }
        if (said && !view.clear(i + 1)) {
            return null;
        }
        int from = said ? i + 1 : i;
        boolean bracket = said && view.mark(i + 1) == '(';
        ClockFace face = ClockFace.at(view, bracket ? i + 2 : from, said);
        if (bracket && face != null) {
            face = view.mark(face.end()) == ')' ? face.closed() : null;
        }
        if (face == null) {
            return null;
        }
        return finish(view, i, face, said);
    }

    private @Nullable Parse finish(View view, int i, ClockFace face, boolean said) {
        int at = face.end();
        String part = "";
        Meaning day = null;
        String adverb = said || face.minuted() ? half(view, at) : Parts.behind(view, at);
        boolean from = view.isPlain(at, Kind.FROM);
        Sense definite = from ? view.definite(at + 1, Kind.PART) : null;
        Parse of = view.clear(from ? at + 1 : at) ? parts.at(view, from ? at + 1 : at) : null;
        if (of != null && of.meaning() instanceof PartOfDay known && (known.day() != null || from)) {
            part = known.part();
            day = known.day();
            at = of.end();
        } else if (definite != null) {
            part = PartOfDay.code(definite.value());
            at += 2;
        } else if (said && adverb.isEmpty() && Parts.named(view, at) != Days.NONE) {
            int end = Parts.named(view, at);
            Sense named = view.led(end - 1, Kind.DAY_TIME);
            part = named == null ? "" : named.value();
            at = end;
        } else if (!adverb.isEmpty()) {
            part = adverb;
            at = view.bare(at, Kind.PART) != null || !Parts.aroundNoon(view, at) ? at + 1 : at + 2;
        } else if (said || face.colon()) {
            Parse placed = said ? day(view, at) : null;
            at = placed == null ? at : placed.end();
            day = placed == null ? null : placed.meaning();
        }
        Zone zone = Zone.at(view, at);
        if (part.isEmpty() && !said && zone.none() && !stands(view, i, face)) {
            return null;
        }
        if (day == null && !part.isEmpty()) {
            Parse placed = day(view, at);
            at = placed == null ? at : placed.end();
            day = placed == null ? null : placed.meaning();
        }
        if (day == null && !zone.none() && view.definite(zone.end(), Kind.WEEKDAY) != null) {
            Parse placed = day(view, zone.end());
            day = placed == null ? null : placed.meaning();
            zone = placed == null ? zone : zone.to(placed.end());
        }
        int hour = Parts.hour(face.hour(), part);
        boolean stamp = zone.stamp() || zone.none() && !said && part.isEmpty();
        return hour > 24
                ? null
                : new Parse(
                        Math.max(zone.end(), at), new ClockTime(hour, face.minute(), zone.suffix(), stamp, day, part));
    }

    /** The half of the day at a token as a code, or "". */
    private static String half(View view, int i) {
        Sense half = view.bare(i, Kind.HALF_DAY);
        if (half != null) {
            return half.value();
        }
        TimeWord foreign = view.foreign(i);
        Sense meridiem = foreign == null ? null : foreign.of(Kind.MERIDIEM);
        return meridiem != null ? meridiem.value() : Parts.behind(view, i);
    }

    /** A day behind an hour, with or without "of". */
    private @Nullable Parse day(View view, int i) {
        int at = view.isPlain(i, Kind.FROM) || view.comma(i) && view.isPlain(i + 1, Kind.DAY_WORD) ? i + 1 : i;
        return view.clear(at) && view.word(at) != null && !view.number(at) ? parts.dayAt(view, at) : null;
    }

    /** Whether figures with a colon stand on their own where a page stamps its time. */
    private static boolean stands(View view, int i, ClockFace face) {
        boolean stamped =
                view.bare(face.end(), Kind.MONTH_SHORT) != null && view.bare(face.end() + 1, Kind.HALF_DAY) != null;
        boolean placed = view.is(i - 1, Kind.AT)
                || view.is(i - 1, Kind.IN)
                || view.is(i - 1, Kind.UNTIL)
                || view.is(i - 1, Kind.SINCE);
        return face.colon() && stamped || placed && face.minuted() && !view.number(i);
    }
}
