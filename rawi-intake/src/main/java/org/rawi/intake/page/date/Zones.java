package org.rawi.intake.page.date;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.data.Table;

/** The time zone of a publisher, as far as a country is known. */
public final class Zones {

    private static final Map<String, ZoneId> ZONES = load();

    private Zones() {}

    private static Map<String, ZoneId> load() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String[] row : Table.rows(Zones.class, "zones.tsv", 2)) {
            zones.put(row[0], ZoneId.of(row[1]));
        }
        return zones;
    }

    /** By the country code that a host name ends in; null when it ends in none. */
    public static @Nullable ZoneId ofHost(String host) {
        return ZONES.get(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** By the country of a locale such as {@code ar_SA}; null when it has none. */
    public static @Nullable ZoneId ofLocale(String locale) {
        int border = Math.max(locale.lastIndexOf('_'), locale.lastIndexOf('-'));
        return border < 0 ? null : ZONES.get(locale.substring(border + 1).toLowerCase(Locale.ROOT));
    }
}
