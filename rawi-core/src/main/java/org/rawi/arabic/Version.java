package org.rawi.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What made a reading: the code's version, and digests of its data as the build wrote them. */
final class Version {
    static final String ENGINE = "0.1.0";
    static final String RULES;
    static final String REGISTER;

    static {
        Map<String, String> digests = digests();
        RULES = digests.getOrDefault("rules", "unknown");
        REGISTER = digests.getOrDefault("register", "unknown");
    }

    private Version() {}

    private static Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        try (InputStream in = Version.class.getResourceAsStream("digests.tsv")) {
            if (in == null) {
                return digests;
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                int tab = line.indexOf('\t');
                digests.put(line.substring(0, tab), line.substring(tab + 1));
            }
            return digests;
        } catch (IOException e) {
            throw new IllegalStateException("digests.tsv cannot be read", e);
        }
    }
}
