package org.rawi.intake.page.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Elects the canonical address: absolute, of http, and no site's front page. */
final class AddressVote {

    private AddressVote() {}

    static @Nullable String elect(List<Candidate> candidates, String pageUrl) {
        Map<String, Integer> votes = new HashMap<>();
        String best = null;
        int most = 0;
        for (Candidate candidate : candidates) {
            String url = absolute(candidate.value(), pageUrl);
            if (url != null) {
                int sum = votes.merge(url, candidate.weight(), Integer::sum);
                if (sum > most) {
                    best = url;
                    most = sum;
                }
            }
        }
        return best;
    }

    private static @Nullable String absolute(String value, String pageUrl) {
        try {
            URI uri = pageUrl.isEmpty() ? new URI(value) : new URI(pageUrl).resolve(value);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            String path = uri.getRawPath();
            boolean front = (path == null || path.length() <= 1) && uri.getRawQuery() == null;
            return web && uri.getHost() != null && !front ? uri.toString() : null;
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return unencoded(value);
        }
    }

    /** Addresses with Arabic or spaces written plainly are no URIs, and yet are what a browser shows. */
    private static @Nullable String unencoded(String value) {
        boolean web = value.startsWith("http://") || value.startsWith("https://");
        int path = value.indexOf('/', 8);
        return web && path > 0 && path + 1 < value.length() ? value : null;
    }
}
