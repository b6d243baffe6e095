package org.rawi.server;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Random values, signatures, and comparisons whose duration tells nothing. */
final class Secrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    private Secrets(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Signs with what is derived from the token, so that signatures outlive a restart and end with the token. */
    static Secrets of(@Nullable String token) {
        if (token == null) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return new Secrets(key);
        }
        return new Secrets(("rawi signatures " + token).getBytes(StandardCharsets.UTF_8));
    }

    String random() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    String sign(String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return TEXT.encodeToString(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether both are the same, in a time that depends on neither. */
    boolean same(String one, String other) {
        return MessageDigest.isEqual(
                sign(one).getBytes(StandardCharsets.US_ASCII), sign(other).getBytes(StandardCharsets.US_ASCII));
    }
}
