package org.rawi.server.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a reader wants the pages. Kept in the reader's own browser. */
public record Preferences(Language language, Digits digits, Theme theme) {

    private static final String COOKIE = "rawi-preferences";
    private static final int YEAR = 365 * 24 * 60 * 60;

    /** Those the browser keeps; else by its languages, Arabic where it tells none of ours. */
    static Preferences of(Context ctx) {
        String kept = ctx.cookie(COOKIE);
        String[] parts = kept == null ? new String[0] : kept.split("\\.", -1);
        Language preferred = accepted(ctx.header("Accept-Language"));
        return new Preferences(
                part(parts, 0, Language.values(), preferred),
                part(parts, 1, Digits.values(), Digits.WESTERN),
                part(parts, 2, Theme.values(), Theme.AUTO));
    }

    /** These, with the choice that a form names. */
    Preferences with(String name, String value) {
        return switch (name) {
            case "language" -> new Preferences(named(value, Language.values(), language), digits, theme);
            case "digits" -> new Preferences(language, named(value, Digits.values(), digits), theme);
            case "theme" -> new Preferences(language, digits, named(value, Theme.values(), theme));
            default -> this;
        };
    }

    void keep(Context ctx, boolean secure) {
        String value = language + "." + digits + "." + theme;
        ctx.cookie(new Cookie(COOKIE, value, "/", YEAR, secure, true, null, SameSite.LAX));
    }

    private static <E extends Enum<E>> E part(String[] parts, int index, E[] values, E otherwise) {
        return index < parts.length ? named(parts[index], values, otherwise) : otherwise;
    }

    private static <E extends Enum<E>> E named(String name, E[] values, E otherwise) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    private static Language accepted(@Nullable String header) {
        if (header == null || header.length() > 500) {
            return Language.ARABIC;
        }
        try {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(header), List.of(Language.ARABIC.locale(), Language.ENGLISH.locale()));
            return best != null && best.equals(Language.ENGLISH.locale()) ? Language.ENGLISH : Language.ARABIC;
        } catch (IllegalArgumentException malformed) {
            return Language.ARABIC;
        }
    }
}
