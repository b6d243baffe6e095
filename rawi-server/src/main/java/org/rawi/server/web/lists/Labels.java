package org.rawi.server.web.lists;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rawi.server.web.Frame;

/** What values of filters are called. */
public final class Labels {

    private static final Map<String, String> COUNTRIES = countries();

    private Labels() {}

    /** The label of a facet's value. */
    public static String of(Frame frame, String facet, String value, String label) {
        return switch (facet) {
            case "act" -> frame.nameOr("Act", value);
            case "form" -> frame.nameOr("Form", value);
            case "type" -> frame.nameOr("EventType", value);
            case "status" -> frame.nameOr("EventStatus", value);
            case "kind" -> frame.nameOr("AgendaKind", value);
            case "country" -> country(frame, value);
            case "month" -> month(frame, value);
            default -> label;
        };
    }

    /** The name of a country by its ISO 3166 alpha-3 code. */
    public static String country(Frame frame, String code) {
        String two = COUNTRIES.get(code);
        return two == null
                ? code
                : new Locale.Builder()
                        .setRegion(two)
                        .build()
                        .getDisplayCountry(Locale.forLanguageTag(
                                frame.preferences().language().tag()));
    }

    private static String month(Frame frame, String value) {
        return value.length() == 7 ? frame.date(value) : value;
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            countries.put(new Locale.Builder().setRegion(two).build().getISO3Country(), two);
        }
        return Map.copyOf(countries);
    }
}
