package org.rawi.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.store.correction.CorrectionKind;

/** What every page needs: its words, the reader's preferences, where it stands, and the token for its forms. */
public final class Frame {

    private final Preferences preferences;
    private final Messages messages;
    private final Days days;
    private final String token;
    private final String address;
    private final boolean writes;
    private final boolean signs;
    private final Flash flash;

    Frame(Preferences preferences, String token, String address, boolean writes, boolean signs, Flash flash) {
        this.preferences = preferences;
        this.messages = Messages.of(preferences.language(), preferences.digits());
        this.days = new Days(preferences.language(), preferences.digits());
        this.token = token;
        this.address = address;
        this.writes = writes;
        this.signs = signs;
        this.flash = flash;
    }

    /** What the reader did just before. */
    public Flash flash() {
        return flash;
    }

    /** How the reader wants it. */
    public Preferences preferences() {
        return preferences;
    }

    /** The words under a key, its places filled in. */
    public String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** The name of a value of one of the reading's enumerations. */
    public String name(Enum<?> value) {
        return messages.text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The name of a value as style sheets write it. */
    public static String style(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A word for something if there is one in these languages; else the thing's own name. */
    public String nameOr(String prefix, String value) {
        String key = prefix + "." + value;
        return messages.has(key) ? messages.text(key) : value;
    }

    /** What decided for a speaker, in the page's language where it has words for it. */
    public String reason(String why) {
        return messages.has(reasonKey(why)) ? messages.text(reasonKey(why)) + rest(why) : why;
    }

    /** The language of {@link #reason}, as a BCP 47 tag. */
    public String reasonLanguage(String why) {
        return messages.has(reasonKey(why)) ? preferences.language().tag() : "en";
    }

    private static String reasonKey(String why) {
        int colon = why.indexOf(": ");
        return "why."
                + (colon < 0 ? why : why.substring(0, colon)).replace(' ', '-').replace(",", "");
    }

    private static String rest(String why) {
        int colon = why.indexOf(": ");
        return colon < 0 ? "" : why.substring(colon);
    }

    /** The kind of a problem with words of its own, by its HTTP status. */
    public int problem(int status) {
        return messages.has("problem." + status) ? status : status >= 500 ? 500 : 400;
    }

    /** What a correction changed, in words. */
    public String value(CorrectionKind kind, String value) {
        return switch (kind) {
            case STATEMENT_ACT -> nameOr("Act", value);
            case EVENT_TYPE -> nameOr("EventType", value);
            case REJECT_STATEMENT, REJECT_EVENT, STATEMENT_SPEAKER, MERGE_ACTORS, SPLIT_ACTOR -> value;
        };
    }

    /** A number in the reader's digits. */
    public String number(long value) {
        return messages.text("number", value);
    }

    /** A share between 0 and 1, in percent. */
    public String percent(double share) {
        return messages.text("percent", Math.round(share * 100));
    }

    /** A calendar value in words; empty for none. */
    public String date(@Nullable String value) {
        return days.text(value);
    }

    /** The name of a day's weekday. */
    public String dayOfWeek(LocalDate date) {
        return days.dayOfWeek(date);
    }

    /** A month and its year. */
    public String month(YearMonth month) {
        return days.month(month);
    }

    /** The value of the hidden field that every form carries. */
    public String token() {
        return token;
    }

    /** Path and query of this page, without what was done just before. */
    public String address() {
        return address;
    }

    /** Whether whoever looks may change the library. */
    public boolean writes() {
        return writes;
    }

    /** Whether there is a token to sign in with. */
    public boolean signs() {
        return signs;
    }

    /** Where a file of ours is served. */
    public String asset(String name) {
        return Assets.address(name);
    }

    /** Whether this page belongs under an entry of the menu. */
    public boolean isUnder(String path) {
        String here = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        return path.equals("/") ? here.equals("/") : here.equals(path) || here.startsWith(path + "/");
    }

    /** A value as the address of a link may hold it. */
    public String encoded(@Nullable String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
