package org.rawi.intake.host;

import java.util.HashSet;
import java.util.Set;
import org.rawi.intake.data.Table;
import org.rawi.intake.text.Folding;

/** Knows, from the text layer's lexicon, lines that tell where a report came from: agencies, credits, end marks. */
final class EvidenceLines {

    private static final String TEXT_LAYER = "/org/rawi/arabic/furniture/furniture.tsv";
    private static final Set<String> KINDS =
            Set.of("AGENCY_TAIL", "DATELINE", "BYLINE", "CREDIT", "END_MARK", "CORRECTION");
    private static final int LONGEST_START = 4;

    private final Set<String> lines = new HashSet<>();
    private final Set<String> starts = new HashSet<>();

    EvidenceLines() {
        for (String[] row : Table.rows(EvidenceLines.class, TEXT_LAYER, 3)) {
            if (KINDS.contains(row[2])) {
                (row[1].equals("start") ? starts : lines).add(Folding.fold(row[0]));
            }
        }
    }

    boolean isEvidence(String line) {
        String key = Folding.fold(line);
        if (lines.contains(key)) {
            return true;
        }
        int end = -1;
        for (int words = 0; words < LONGEST_START; words++) {
            end = key.indexOf(' ', end + 1);
            if (starts.contains(end < 0 ? key : key.substring(0, end))) {
                return true;
            }
            if (end < 0) {
                return false;
            }
        }
        return false;
    }
}
