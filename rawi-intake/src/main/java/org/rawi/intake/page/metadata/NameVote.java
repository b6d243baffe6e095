package org.rawi.intake.page.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.text.Folding;

/** Elects a name, such as the publisher's or the section's: the one with the most weight, the first among equals. */
final class NameVote {

    private NameVote() {}

    static @Nullable String elect(List<Candidate> candidates) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            String key = Folding.fold(candidate.value());
            if (!key.isEmpty() && isName(candidate.value())) {
                votes.merge(key, candidate.weight(), Integer::sum);
                texts.putIfAbsent(key, candidate.value());
            }
        }
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : votes.entrySet()) {
            if (entry.getValue() > most) {
                best = texts.get(entry.getKey());
                most = entry.getValue();
            }
        }
        return best;
    }

    private static boolean isName(String value) {
        return value.length() <= 100 && !value.startsWith("@") && !value.contains("://") && !value.startsWith("#");
    }
}
