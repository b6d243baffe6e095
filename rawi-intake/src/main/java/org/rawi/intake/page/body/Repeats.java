package org.rawi.intake.page.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows what stands twice: pages print a text for two screen sizes, or pull a quotation out of it. */
final class Repeats {

    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_WORDS_PULLED = 8;

    private final Map<String, Integer> outside = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    Repeats(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.words >= FEWEST_WORDS_PULLED && !block.isCut() && !isPulled(block)) {
                outside.merge(block.key(), 1, Integer::sum);
            }
        }
    }

    private static boolean isPulled(Block block) {
        return block.isIn("blockquote") || block.isIn("figure");
    }

    /** Whether the text has it elsewhere: before, or, for a pulled quotation, anywhere. */
    boolean isRepeated(Block block) {
        if (block.words < FEWEST_WORDS_PULLED) {
            return false;
        }
        String key = block.key();
        if (isPulled(block)) {
            return outside.containsKey(key);
        }
        return block.words >= FEWEST_WORDS && !seen.add(key);
    }
}
