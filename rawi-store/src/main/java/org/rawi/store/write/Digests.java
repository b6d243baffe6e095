package org.rawi.store.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;

/** Digests of articles: two are alike if and only if all that the articles were given with is. */
public final class Digests {
    private Digests() {}

    public static String of(Article article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(article.title(), digest);
            add(article.text(), digest);
            add(article.publishedAt(), digest);
            add(article.url(), digest);
            add(article.publisher(), digest);
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(@Nullable String field, MessageDigest digest) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        int length = field == null ? -1 : bytes.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >>> shift));
        }
        digest.update(bytes);
    }
}
