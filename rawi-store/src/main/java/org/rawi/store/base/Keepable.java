package org.rawi.store.base;

import org.jspecify.annotations.Nullable;

/** Texts as a database takes them. */
public final class Keepable {
    private Keepable() {}

    /** Without NUL characters, which PostgreSQL has no place for; the reading keeps them. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** Without NUL characters. */
    public static String of(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }
}
