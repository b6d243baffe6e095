package org.rawi.intake.page.body;

import org.jspecify.annotations.Nullable;
import org.rawi.intake.text.Folding;

/** Tells the blocks of an article from what stands between them; asked for each once, in order. */
final class Cleaner {

    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_LINE = 30;
    private static final int HEAD_PROSE = 2;
    private static final int FEWEST_CELLS = 6;

    private final FurnitureLines furniture;
    private final Segments segments;
    private final Box root;
    private final String headline;
    private final HeadLines headLines;
    private final Repeats repeats;

    private int prose;
    private int cutUntil;
    private String cutRule = "";
    private boolean linksFollow;

    Cleaner(FurnitureLines furniture, Segments segments, Box root, Hints hints) {
        this.furniture = furniture;
        this.segments = segments;
        this.root = root;
        this.headline = Folding.fold(hints.headline());
        this.headLines = new HeadLines(hints.names());
        this.repeats = new Repeats(segments.in(root));
    }

    /** Why a block is none of the article's, or null when it is. */
    @Nullable
    String rule(Block block) {
        String rule = certain(block);
        if (rule == null && !block.confirmed) {
            rule = likely(block, block.isShort(LONGEST_LINE) ? block.key() : "");
        }
        if (rule == null && repeats.isRepeated(block)) {
            rule = "repeated";
        }
        prose += rule == null && block.isProse() ? 1 : 0;
        return rule;
    }

    private @Nullable String certain(Block block) {
        Region cutting = block.region == null ? null : block.region.cutting();
        if (cutting != null) {
            return cutting.rule;
        }
        if (block.teaser) {
            return "teaser";
        }
        if (block.index < cutUntil) {
            return cutRule;
        }
        return block.box.enclosing("h1") != null || isHeadline(block) ? "title" : null;
    }

    private boolean isHeadline(Block block) {
        return prose == 0
                && block.words <= LONGEST_LINE * 2
                && !headline.isEmpty()
                && block.key().equals(headline);
    }

    private @Nullable String likely(Block block, String key) {
        String rule = block.isShort(LONGEST_LABEL) ? section(block, key) : null;
        if (rule != null) {
            return rule;
        }
        linksFollow &= block.linkDensity() > 0.6;
        if (linksFollow) {
            return "read-also";
        }
        rule = prose < HEAD_PROSE && !block.isHeading() ? headLines.rule(block, prose == 0) : null;
        if (rule == null) {
            rule = furniture.line(key);
        }
        if (rule == null) {
            rule = start(block, key);
        }
        return rule == null && isLinks(block) ? "links" : rule;
    }

    private @Nullable String start(Block block, String key) {
        boolean linked = block.linkDensity() > 0.3;
        if (block.words > (linked ? 25 : 12) || (block.isHeading() && !linked)) {
            return null;
        }
        return furniture.start(key, linked || block.words <= 3 || block.text.indexOf(':') > 0);
    }

    private static boolean isLinks(Block block) {
        return block.linkDensity() > 0.6 && block.letters < 200 && !isCell(block);
    }

    /** Whether it is all there is in a cell of a table: then the table is no mere layout. */
    private static boolean isCell(Block block) {
        Box cell = block.box.enclosing("td");
        Box table = block.box.enclosing("table");
        return cell != null && table != null && cell.to - cell.from == 1 && table.to - table.from >= FEWEST_CELLS;
    }

    /** Cuts what a label such as "comments" or "read also" stands for. */
    private @Nullable String section(Block block, String key) {
        String end = furniture.end(key, block.linkDensity() > 0.3);
        String box = furniture.box(key);
        if (end == null && box == null) {
            return null;
        }
        Box scope = block.scope();
        int before = segments.prose(root.from, block.index);
        int behind = segments.prose(block.index + 1, scope.to);
        int all = segments.prose(root.from, root.to);
        if ((end != null && before > 0 && behind < 0.6 * before) || behind < 0.15 * all) {
            cutUntil = scope.to;
            cutRule = end != null ? end : box == null ? "" : box;
            return cutRule;
        }
        linksFollow = box != null;
        return box;
    }
}
