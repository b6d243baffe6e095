package org.rawi.arabic.time;

/** Parts of day said behind a day or an hour: {@code صباحا}, {@code بعد الظهر}, {@code من مساء}. */
final class Parts {
    static final String AFTERNOON = "AF";
    static final String MORNING = "MO";

    private Parts() {}

    /** The TIMEX3 code of an adverb at a token, or "". */
    static String behind(View view, int i) {
        Sense adverb = view.bare(i, Kind.PART_ADVERB);
        if (adverb != null) {
            boolean construct = view.definite(i + 1, Kind.WEEKDAY) != null
                    || view.isPlain(i + 1, Kind.YESTERDAY)
                    || view.isPlain(i + 1, Kind.DAY_WORD);
            return construct && view.isPlain(i, Kind.PART) ? "" : PartOfDay.code(adverb.value());
        }
        Sense noon = aroundNoon(view, i) ? view.plain(i + 1, Kind.PART) : null;
        return noon != null && noon.article() ? view.is(i, Kind.AFTER) ? AFTERNOON : MORNING : "";
    }

    /** The token behind such an adverb. */
    static int end(View view, int i) {
        return view.bare(i, Kind.PART_ADVERB) != null ? i + 1 : i + 2;
    }

    /** The token behind a part of the day named with its article, before or after it: {@code بعد العصر}; or NONE. */
    static int named(View view, int i) {
        int at = view.isPlain(i, Kind.AFTER) || view.isPlain(i, Kind.BEFORE) ? i + 1 : i;
        return view.definite(at, Kind.DAY_TIME) == null ? Days.NONE : at + 1;
    }

    /** Whether "after noon" or "before noon" stands at a token. */
    static boolean aroundNoon(View view, int i) {
        Sense noon = view.is(i, Kind.AFTER) || view.is(i, Kind.BEFORE) ? view.plain(i + 1, Kind.PART) : null;
        return noon != null && noon.value().equals("NOON");
    }

    /** The hour of 24 that an hour of 12 is in a part of day. */
    static int hour(int hour, String part) {
        return switch (part) {
            case "MO", "AM" -> hour == 12 ? 0 : hour;
            case "12:00" -> hour < 6 ? hour + 12 : hour;
            case "AF", "PM" -> hour < 12 ? hour + 12 : hour;
            case "EV" -> hour < 12 ? hour + 12 : hour == 12 ? 24 : hour;
            case "NI" -> hour >= 6 && hour < 12 ? hour + 12 : hour == 12 ? 24 : hour;
            default -> hour;
        };
    }
}
