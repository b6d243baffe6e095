package org.rawi.intake.page.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.page.date.DateReader;
import org.rawi.intake.page.label.Labels;
import org.rawi.intake.text.Folding;

/** Recognises the lines between headline and text that say when and by whom it was written. */
final class HeadLines {

    private static final int LONGEST = 14;
    private static final int LONGEST_BESIDE_DATE = 8;

    private final List<String> names;

    HeadLines(List<String> names) {
        this.names = names.stream().map(Folding::fold).toList();
    }

    /** Why a line at the head is no text, or null; once text has begun, only a line that is hardly more than a date. */
    @Nullable
    String rule(Block block, boolean first) {
        if (!block.isShort(LONGEST)) {
            return null;
        }
        DateReader.Found date = DateReader.find(block.text);
        if (date != null && (first || block.words <= LONGEST_BESIDE_DATE)) {
            return "date";
        }
        Labels.Labelled label = Labels.of(block.text);
        if (label != null && label.meaning().equals("byline") && block.words <= LONGEST_BESIDE_DATE) {
            return "byline";
        }
        String key = block.key();
        if (block.words <= LONGEST_BESIDE_DATE && !block.author.isEmpty()) {
            return "byline";
        }
        for (String name : names) {
            if (!name.isEmpty()
                    && key.contains(name)
                    && Folding.words(key) <= Folding.words(name) + 5
                    && block.marks <= 1) {
                return "byline";
            }
        }
        return null;
    }
}
