package org.rawi.intake.page.body;

import java.util.List;
import org.rawi.intake.page.date.DateReader;

/**
 * Tells the page's own article from those that an endless page appends to it: boxes of the same make, side by side, each
 * an article by its tag, its own date line, or because JSON-LD knows only the first.
 */
final class Successors {

    private static final int ENOUGH = 120;
    private static final int DATE_WORDS = 14;

    private Successors() {}

    /** The root, narrowed to the first of several articles if it holds several. */
    static Box narrowed(Segments segments, Box root, int headline) {
        if (headline < root.from || headline >= root.to) {
            return root;
        }
        Box box = segments.blocks().get(headline).box;
        while (box.parent != null && box != root) {
            if (isFirstOfSeveral(segments, box)) {
                return box;
            }
            box = box.parent;
        }
        return root;
    }

    private static boolean isFirstOfSeveral(Segments segments, Box box) {
        Box parent = box.parent;
        if (parent == null || segments.prose(box.from, box.to) < ENOUGH) {
            return false;
        }
        int followers = 0;
        for (Box sibling : parent.children) {
            boolean alike =
                    sibling != box && sibling.from >= box.to && sibling.make().equals(box.make());
            if (alike && segments.prose(sibling.from, sibling.to) >= ENOUGH && isOther(segments, box, sibling)) {
                followers++;
            }
        }
        return followers > 0;
    }

    private static boolean isOther(Segments segments, Box own, Box other) {
        boolean headed = segments.in(other).stream().anyMatch(Block::isHeading);
        boolean ownConfirmed = segments.in(own).stream().anyMatch(block -> block.confirmed);
        boolean otherConfirmed = segments.in(other).stream().anyMatch(block -> block.confirmed);
        if (ownConfirmed != otherConfirmed) {
            return ownConfirmed;
        }
        return headed
                && (other.element.normalName().equals("article")
                        || isDated(segments.in(other)) && isDated(segments.in(own)));
    }

    private static boolean isDated(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.isShort(DATE_WORDS) && DateReader.find(block.text) != null) {
                return true;
            }
        }
        return false;
    }
}
