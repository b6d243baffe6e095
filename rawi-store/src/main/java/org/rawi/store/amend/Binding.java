package org.rawi.store.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Reading;
import org.rawi.store.correction.Correction;

/**
 * Finds what a correction was made of in another reading. It must have the same head in the same sentence; where that holds
 * for several the key decides, and where it cannot the correction is left without anything to apply to: rather none than
 * the wrong one.
 */
final class Binding {
    private Binding() {}

    /** The finding a correction is for, or null. */
    static @Nullable Finding of(Correction correction, Reading reading) {
        return switch (correction.kind()) {
            case REJECT_STATEMENT, STATEMENT_SPEAKER, STATEMENT_ACT -> find(correction, Finding.statements(reading));
            case REJECT_EVENT, EVENT_TYPE -> find(correction, Finding.events(reading));
            case SPLIT_ACTOR -> actor(correction, Finding.actors(reading));
            case MERGE_ACTORS -> null;
        };
    }

    private static @Nullable Finding find(Correction correction, List<Finding> findings) {
        List<Finding> alike = findings.stream()
                .filter(finding -> finding.head().equals(correction.head())
                        && finding.context().equals(correction.context()))
                .toList();
        return one(correction, alike);
    }

    /** An actor is the same by its name alone: where it is mentioned first changes with every added sentence. */
    private static @Nullable Finding actor(Correction correction, List<Finding> findings) {
        return one(
                correction,
                findings.stream()
                        .filter(finding -> finding.head().equals(correction.head()))
                        .toList());
    }

    private static @Nullable Finding one(Correction correction, List<Finding> alike) {
        if (alike.size() == 1) {
            return alike.get(0);
        }
        List<Finding> keyed = alike.stream()
                .filter(finding -> finding.key().equals(correction.finding()))
                .toList();
        return keyed.size() == 1 ? keyed.get(0) : null;
    }
}
