package org.rawi.store.write;

import org.jspecify.annotations.Nullable;

/** Texts as a database takes them. */
final class Clean {
    private Clean() {}

    /** Without NUL characters, which PostgreSQL has no place for; the reading keeps them. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    static String of(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }
}
