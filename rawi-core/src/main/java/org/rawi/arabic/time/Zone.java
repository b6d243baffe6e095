package org.rawi.arabic.time;

/**
 * A time zone said behind an hour.
 *
 * @param end the token behind its last
 * @param suffix "Z" for Greenwich, else ""
 * @param stamp whether it is an agency's stamp ({@code ت م}), which stays out of the expression
 * @param none whether there is none
 */
record Zone(int end, String suffix, boolean stamp, boolean none) {

    Zone to(int other) {
        return new Zone(other, suffix, stamp, none);
    }

    /** The zone at a token. */
    static Zone at(View view, int i) {
        boolean bracket = view.mark(i) == '(';
        int at = bracket ? i + 1 : i;
        Zone zone = read(view, at);
        if (!bracket || zone.none) {
            return zone.none ? new Zone(i, "", false, true) : zone;
        }
        return view.mark(zone.end) == ')'
                ? new Zone(zone.end + 1, zone.suffix, zone.stamp, false)
                : new Zone(i, "", false, true);
    }

    private static Zone read(View view, int i) {
        TimeWord foreign = view.foreign(i);
        if (foreign != null && foreign.of(Kind.ZONE) != null || abbreviated(view, i)) {
            return new Zone(i + 1, "Z", false, false);
        }
        boolean letters = view.bare(i, Kind.MONTH_SHORT) != null;
        int second = view.mark(i + 1) == '.' ? i + 2 : i + 1;
        if (letters && view.bare(second, Kind.ZONE_LETTER) != null) {
            return new Zone(second + 1, "Z", false, false);
        }
        if (letters && view.bare(second, Kind.HALF_DAY) != null) {
            return new Zone(i, "", true, false);
        }
        if (!view.is(i, Kind.ZONE_HEAD)) {
            return new Zone(i, "", false, true);
        }
        TimeWord latin = view.foreign(i + 1);
        Sense place = latin == null ? view.plain(i + 1, Kind.ZONE) : latin.of(Kind.ZONE);
        if (place == null) {
            return new Zone(i, "", false, true);
        }
        int end = view.isPlain(i + 2, Kind.ZONE_EPITHET) ? i + 3 : i + 2;
        return new Zone(end, place.value().equals("GMT") ? "Z" : "", false, false);
    }

    private static boolean abbreviated(View view, int i) {
        Sense zone = view.bare(i, Kind.ZONE);
        return zone != null && zone.value().equals("GMT") && view.width(i) == 2;
    }
}
