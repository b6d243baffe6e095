package org.rawi.server.web.lists;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Act;
import org.rawi.reading.AgendaKind;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Form;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Slice;

/**
 * What a list's address asks for, and the addresses next to it. A parameter whose value cannot be is left out: an old link
 * still shows something.
 */
public final class ListQuery {

    /** How many a page of a list has. */
    public static final int PAGE = 20;

    private static final int LAST_PAGE = 5000;
    private static final int LONGEST = 300;
    private static final List<String> NAMES = List.of(
            "q", "speaker", "actor", "country", "act", "form", "type", "status", "kind", "outlet", "month", "from",
            "to", "view", "page");

    private final String path;
    private final Map<String, String> values = new LinkedHashMap<>();

    private ListQuery(String path) {
        this.path = path;
    }

    /** What the address of a request asks for. */
    public static ListQuery of(Context ctx) {
        ListQuery query = new ListQuery(ctx.path());
        for (String name : NAMES) {
            String value = ctx.queryParam(name);
            String stripped = value == null ? "" : value.strip();
            if (!stripped.isEmpty() && stripped.length() <= LONGEST && query.isPossible(name, stripped)) {
                query.values.put(name, stripped);
            }
        }
        return query;
    }

    private boolean isPossible(String name, String value) {
        return switch (name) {
            case "speaker", "actor" -> number(value) != null;
            case "page" -> isPage(number(value));
            case "act" -> named(Act.values(), value) != null;
            case "form" -> named(Form.values(), value) != null;
            case "type" -> named(EventType.values(), value) != null;
            case "status" -> named(EventStatus.values(), value) != null;
            case "kind" -> named(AgendaKind.values(), value) != null;
            case "month" -> month(value) != null;
            case "from", "to" -> isDay(value);
            default -> true;
        };
    }

    private static boolean isPage(@Nullable Long number) {
        return number != null && number >= 1 && number <= LAST_PAGE;
    }

    /** The filter. */
    public Filter filter() {
        YearMonth month = month(value("month"));
        return new Filter(
                values.get("q"),
                number(value("speaker")),
                number(value("actor")),
                values.get("country"),
                named(Act.values(), value("act")),
                named(Form.values(), value("form")),
                named(EventType.values(), value("type")),
                named(EventStatus.values(), value("status")),
                named(AgendaKind.values(), value("kind")),
                values.get("outlet"),
                month == null ? values.get("from") : month.atDay(1).toString(),
                month == null ? values.get("to") : month.atEndOfMonth().toString());
    }

    /** The value of a parameter, or "". */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return values.keySet().stream().anyMatch(name -> !name.equals("page") && !name.equals("view"));
    }

    /** The page, from 1. */
    public int page() {
        Long page = number(value("page"));
        return page == null ? 1 : page.intValue();
    }

    /** The part of the list that the page shows. */
    public Slice slice() {
        return Slice.of((page() - 1) * PAGE, PAGE);
    }

    /** The address with one parameter set, on its first page. */
    public String with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(values);
        other.remove("page");
        other.put(name, value);
        return address(other);
    }

    /** The address without a parameter, on its first page. */
    public String without(String name) {
        Map<String, String> other = new LinkedHashMap<>(values);
        other.remove("page");
        other.remove(name);
        return address(other);
    }

    /** The address of a page of the same list. */
    public String atPage(int page) {
        return with("page", Integer.toString(page));
    }

    /** The address of the list without any filter. */
    public String plain() {
        return path;
    }

    /** The parameters that narrow it, in a set order. */
    public Map<String, String> narrowing() {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.remove("page");
        all.remove("view");
        return all;
    }

    private String address(Map<String, String> parameters) {
        StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        parameters.forEach((name, value) -> query.add(name + "=" + encoded(value)));
        return query.toString();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static @Nullable Long number(String value) {
        boolean digits =
                !value.isEmpty() && value.length() <= 18 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.valueOf(value) : null;
    }

    private static @Nullable YearMonth month(String value) {
        try {
            return value.length() == 7 ? YearMonth.parse(value) : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        for (E each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }
}
