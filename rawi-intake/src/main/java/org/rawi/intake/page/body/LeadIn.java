package org.rawi.intake.page.body;

import java.util.ArrayList;
import java.util.List;
import org.rawi.intake.text.Folding;

/** Finds a lede or standfirst that stands between the headline and the root, outside of it. */
final class LeadIn {

    private static final int FARTHEST = 14;
    private static final int FEWEST_WORDS = 6;

    private LeadIn() {}

    static List<Block> blocks(Segments segments, Box root, int headline, Hints hints) {
        List<Block> found = new ArrayList<>();
        if (headline < 0 || headline >= root.from) {
            return found;
        }
        String description = Folding.fold(hints.description());
        for (Block block : segments.blocks().subList(headline + 1, root.from)) {
            boolean near = block.index - headline <= FARTHEST;
            if (!block.teaser && isAllowed(block) && (says(block, description) || (near && isStandfirst(block)))) {
                found.add(block);
            }
        }
        return found;
    }

    /** A standfirst may stand in the page's header, but in nothing else that is cut. */
    private static boolean isAllowed(Block block) {
        return block.region == null || block.region.cutting() == null;
    }

    private static boolean isStandfirst(Block block) {
        return block.words >= FEWEST_WORDS && block.linkDensity() < 0.3 && (block.isProse() || block.isHeading());
    }

    private static boolean says(Block block, String description) {
        if (description.length() < 30 || block.words < FEWEST_WORDS) {
            return false;
        }
        String key = block.key();
        int length = Math.min(key.length(), description.length());
        return key.regionMatches(0, description, 0, Math.min(length, 60)) && length > 30;
    }
}
