package org.rawi.intake.page.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds headings and labels that are left over when all they stood for is cut. */
final class LeftOver {

    private static final int LONGEST = 9;

    private LeftOver() {}

    static Set<Block> labels(Segments segments, Box root, Predicate<Block> kept) {
        Set<Block> labels = new HashSet<>();
        List<Block> blocks = segments.in(root);
        boolean followed = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (!kept.test(block)) {
                continue;
            }
            boolean last = !followed && block.isHeading();
            if (last || (isLabel(block) && standsAlone(segments, block, root, kept, labels))) {
                labels.add(block);
            } else {
                followed = true;
            }
        }
        return labels.size() == segments.blocks().stream().filter(kept).count() ? Set.of() : labels;
    }

    private static boolean isLabel(Block block) {
        return block.words <= LONGEST && !block.isProse() && (block.marks == 0 || block.text.endsWith(":"));
    }

    /** Whether its box goes on, but with nothing that is kept. */
    private static boolean standsAlone(
            Segments segments, Block block, Box root, Predicate<Block> kept, Set<Block> labels) {
        Box scope = block.scope();
        if (scope.contains(root) || scope.to <= block.index + 1) {
            return false;
        }
        for (Block other : segments.in(scope)) {
            if (other != block && kept.test(other) && !labels.contains(other)) {
                return false;
            }
        }
        return true;
    }
}
