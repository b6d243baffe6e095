package org.rawi.intake.page.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.intake.ledger.Removed;

/**
 * A page's blocks with what was decided of each.
 *
 * @param headline index of the block that shows the headline, or -1
 * @param rules for each block looked at closely, the rule that cuts it, or the empty string
 */
record Attempt(Segments segments, Box root, int headline, Map<Block, String> rules) {

    private static final int LINE_WORDS = 30;
    private static final int LINES_AROUND = 12;
    private static final Set<String> ELSEWHERE =
            Set.of("comments", "related", "sidebar", "aside", "navigation", "share", "consent", "teaser");

    /** Letters of kept prose. */
    int prose() {
        int sum = 0;
        for (Block block : segments.blocks()) {
            sum += isKept(block) && block.isProse() ? block.letters : 0;
        }
        return sum;
    }

    private boolean isKept(Block block) {
        return "".equals(rules.get(block));
    }

    Body body(DomPaths paths) {
        Set<Block> labels = LeftOver.labels(segments, root, this::isKept);
        List<Body.BodyParagraph> paragraphs = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        Set<Block> text = new HashSet<>();
        for (Block block : segments.blocks()) {
            String path = paths.path(block.box.element);
            if (isKept(block) && !labels.contains(block)) {
                paragraphs.add(new Body.BodyParagraph(block.text, path));
                text.add(block);
            } else {
                removed.add(new Removed(rule(block), path, block.text));
            }
        }
        return new Body(paragraphs, removed, lines(paths, text));
    }

    private String rule(Block block) {
        String rule = rules.get(block);
        if (rule != null) {
            return rule.isEmpty() ? "label" : rule;
        }
        Region cutting = block.region == null ? null : block.region.cutting();
        return cutting != null ? cutting.rule : block.teaser ? "teaser" : block.index == headline ? "title" : "outside";
    }

    private List<Body.Line> lines(DomPaths paths, Set<Block> text) {
        int head = headEnd();
        int start = headline >= 0 ? headline : Math.min(root.from, head);
        int end = segments.blocks().stream()
                .filter(text::contains)
                .mapToInt(block -> block.index)
                .max()
                .orElse(head);
        List<Body.Line> lines = new ArrayList<>();
        for (Block block : segments.blocks()) {
            boolean near = block.index >= start - LINES_AROUND && block.index < end + LINES_AROUND;
            if (near && !text.contains(block) && isLine(block)) {
                Body.Place place = block.index < start
                        ? Body.Place.ABOVE
                        : block.index <= head ? Body.Place.HEAD : Body.Place.BELOW;
                String path = paths.path(block.box.element);
                lines.add(new Body.Line(block.text, path, place, block.author, block.time));
            }
        }
        return lines;
    }

    private boolean isLine(Block block) {
        return block.isShort(LINE_WORDS) && block.index != headline && !ELSEWHERE.contains(rule(block));
    }

    /** Index of the second block of prose that is kept, before which the article's head ends. */
    private int headEnd() {
        int found = 0;
        for (Block block : segments.blocks()) {
            if (isKept(block) && block.isProse() && ++found == 2) {
                return block.index;
            }
        }
        return root.to;
    }
}
