package org.rawi.intake.page.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A subtree that by its tag or class is probably no part of an article; it is cut only if it is small. */
final class Region {

    final Element element;
    final String rule;

    /** What it was recognised by; regions with the same mark are judged together. */
    final String mark;

    /** Whether it is cut whatever its size. */
    final boolean certain;

    final @Nullable Region outer;

    /** Set when all blocks are known. */
    boolean cut;

    Region(Element element, String rule, String mark, boolean certain, @Nullable Region outer) {
        this.element = element;
        this.rule = rule;
        this.mark = mark;
        this.certain = certain;
        this.outer = outer;
    }

    /** The outermost region around it that is cut, or null. */
    @Nullable
    Region cutting() {
        Region found = null;
        for (Region region = this; region != null; region = region.outer) {
            if (region.cut) {
                found = region;
            }
        }
        return found;
    }
}
