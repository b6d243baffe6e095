package org.rawi.intake.page.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the box that holds the article: good blocks vote for those around them, the farther off the less. */
final class RootFinder {

    private static final double[] VOTES = {0.6, 1, 0.8, 0.6, 0.45, 0.35, 0.25, 0.2};

    private final Segments segments;

    private RootFinder(Segments segments) {
        this.segments = segments;
    }

    static Box root(Segments segments) {
        RootFinder finder = new RootFinder(segments);
        finder.vote();
        Box best = finder.best(segments.root(), segments.root());
        return finder.widened(best);
    }

    private void vote() {
        for (Block block : segments.blocks()) {
            if (block.isCut()) {
                continue;
            }
            double weight = block.weight();
            Box box = block.box;
            for (int i = 0; i < VOTES.length && box != null; i++) {
                box.votes += weight * VOTES[i];
                box = box.parent;
            }
        }
    }

    private Box best(Box box, Box best) {
        Box found = box.votes > best.votes ? box : best;
        for (Box child : box.children) {
            found = best(child, found);
        }
        return found;
    }

    /** The farthest box around this one that brings in much more prose than links. */
    private Box widened(Box start) {
        Box chosen = start;
        double good = good(segments.in(start), null);
        for (Box box = start.parent; box != null; box = box.parent) {
            List<Block> blocks = segments.in(box);
            double more = good(blocks, chosen);
            double bad = bad(blocks, chosen);
            if (more > good * 0.15 && bad < more * 0.5) {
                chosen = box;
                good += more;
            }
        }
        return chosen;
    }

    private static double good(List<Block> blocks, @Nullable Box but) {
        double sum = 0;
        for (Block block : blocks) {
            if ((but == null || !but.contains(block)) && !block.isCut() && block.isProse()) {
                sum += block.letters;
            }
        }
        return sum;
    }

    private static double bad(List<Block> blocks, Box but) {
        double sum = 0;
        for (Block block : blocks) {
            if (!but.contains(block) && !block.isCut() && block.linkDensity() > 0.5) {
                sum += block.letters;
            }
        }
        return sum;
    }
}
