package org.rawi.server.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;

/** The parameters of a request's address. What is not known, given twice, or not of its form makes a malformed request. */
final class Query {

    private static final int LONGEST = 1000;

    private final Map<String, List<String>> values;

    /** The parameters of a request that knows these. */
    Query(Context ctx, Set<String> known) {
        values = ctx.queryParamMap();
        values.forEach((name, given) -> {
            if (!name.isEmpty() && !known.contains(name)) {
                throw malformed("there is no parameter '" + Printable.of(name) + "' here");
            }
            if (given.size() > 1) {
                throw malformed("parameter '" + name + "' is given " + given.size() + " times");
            }
            check(name, given.get(0));
        });
    }

    private static void check(String name, String value) {
        if (value.length() > LONGEST) {
            throw malformed("parameter '" + name + "' is longer than " + LONGEST + " characters");
        }
        if (value.indexOf('\0') >= 0 || value.indexOf('\uFFFD') >= 0) {
            throw malformed("parameter '" + name + "' is not UTF-8 text");
        }
    }

    /** A text, or null when it is absent or blank. */
    @Nullable
    String text(String name) {
        List<String> given = values.get(name);
        return given == null || given.get(0).isBlank() ? null : given.get(0);
    }

    /** A positive number, or null when it is absent. */
    @Nullable
    Long number(String name) {
        String text = text(name);
        return text == null ? null : number(name, text);
    }

    /** A whole number within bounds, or what stands for an absent one. */
    int within(String name, int least, int most, int otherwise) {
        String text = text(name);
        long value = text == null ? otherwise : number(name, text);
        if (value < least || value > most) {
            throw malformed("parameter '" + name + "' must be from " + least + " to " + most);
        }
        return (int) value;
    }

    /** A whole number without a sign. */
    static long number(String name, String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9');
        if (!digits || text.length() > 18) {
            throw malformed("'" + name + "' must be a whole number");
        }
        return Long.parseLong(text);
    }

    /** A word of a closed list, in capitals or not, or null when it is absent. */
    <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : word(name, text, type);
    }

    /** The word of a closed list that a text is, in capitals or not. */
    static <E extends Enum<E>> E word(String name, String text, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        throw malformed("'" + name + "' must be one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** A day as ISO 8601 writes it, or null when it is absent. */
    @Nullable
    String day(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text).toString();
        } catch (DateTimeException malformed) {
            throw malformed("parameter '" + name + "' must be a day such as 2025-07-31");
        }
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(ProblemKind.MALFORMED, detail);
    }
}
