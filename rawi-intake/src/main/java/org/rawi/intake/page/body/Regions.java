package org.rawi.intake.page.body;

import java.util.HashMap;
import java.util.Map;

/** Decides which doubtful regions are cut: those whose like hold only a small part of the page's prose. */
final class Regions {

    private Regions() {}

    static void judge(Segments segments) {
        int total = 0;
        Map<String, Integer> byMark = new HashMap<>();
        for (Block block : segments.blocks()) {
            int prose = block.isProse() ? block.letters : 0;
            total += prose;
            for (Region region = block.region; region != null; region = region.outer) {
                if (prose > 0 && !isInLike(region)) {
                    byMark.merge(region.mark, prose, Integer::sum);
                }
            }
        }
        for (Block block : segments.blocks()) {
            for (Region region = block.region; region != null; region = region.outer) {
                int like = byMark.getOrDefault(region.mark, 0);
                region.cut = region.certain || like < limit(region.rule) * total || like == 0;
            }
        }
    }

    /** Whether it stands in another of the same mark, which counts the block already. */
    private static boolean isInLike(Region region) {
        for (Region outer = region.outer; outer != null; outer = outer.outer) {
            if (outer.mark.equals(region.mark)) {
                return true;
            }
        }
        return false;
    }

    /** The share of the page's prose from which on a region is believed to be the article after all. */
    private static double limit(String rule) {
        return switch (rule) {
            case "comments", "consent" -> 2;
            case "related", "hidden" -> 0.5;
            case "navigation", "footer" -> 0.4;
            default -> 0.3;
        };
    }
}
