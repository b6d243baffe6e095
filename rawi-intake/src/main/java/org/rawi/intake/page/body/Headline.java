package org.rawi.intake.page.body;

import org.rawi.intake.text.Folding;

/** Finds the block that shows the headline. */
final class Headline {

    private Headline() {}

    /** Its index: the block that says the known headline, else the last h1 before the root's prose; -1 without either. */
    static int index(Segments segments, Box root, String headline) {
        String key = Folding.fold(headline);
        int exact = -1;
        int first = -1;
        for (Block block : segments.blocks()) {
            if (block.index >= root.to) {
                break;
            }
            String tag = block.box.element.normalName();
            boolean h1 = block.box.enclosing("h1") != null;
            if (block.words <= 60 && !key.isEmpty() && block.key().equals(key) && !isListed(block)) {
                exact = exact < 0 || h1 || tag.equals("h2") ? block.index : exact;
                if (h1) {
                    return block.index;
                }
            }
            if (h1 && (first < 0 || block.index <= root.from)) {
                first = block.index;
            }
        }
        return exact >= 0 ? exact : first;
    }

    /** Whether it stands in a list, as the last crumb of a trail or a teaser of the page itself. */
    private static boolean isListed(Block block) {
        return block.isIn("li") || block.isIn("nav") || block.teaser || block.linkDensity() > 0.9;
    }
}
