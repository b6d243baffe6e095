package org.rawi.intake.page.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element and the range of blocks that stand in it; boxes form a tree. */
final class Box {

    final Element element;
    final @Nullable Box parent;
    final List<Box> children = new ArrayList<>();
    final int depth;

    /** Index of the first block inside. */
    int from;

    /** Index behind the last block inside. */
    int to;

    /** Weight of the good blocks inside, those deeper down counting less. */
    double votes;

    Box(Element element, @Nullable Box parent, int from) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.from = from;
        this.to = from;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    boolean contains(Block block) {
        return block.index >= from && block.index < to;
    }

    boolean contains(Box other) {
        return from <= other.from && other.to <= to;
    }

    /** Its tag and first class, which boxes made by one template share. */
    String make() {
        String classes = element.className();
        int end = classes.indexOf(' ');
        return element.normalName() + "." + (end < 0 ? classes : classes.substring(0, end));
    }

    /** The nearest enclosing box, itself included, of this tag; null when there is none. */
    @Nullable
    Box enclosing(String tag) {
        Box box = this;
        while (box != null && !box.element.normalName().equals(tag)) {
            box = box.parent;
        }
        return box;
    }
}
