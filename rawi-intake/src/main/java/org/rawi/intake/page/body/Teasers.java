package org.rawi.intake.page.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognises teasers of other articles: boxes of one make, side by side, each a linked headline with at most a few lines. */
final class Teasers {

    private static final Set<String> NEVER = Set.of("p", "tr", "td", "th", "tbody", "thead", "dt", "dd", "blockquote");
    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 130;
    private static final double MOST_BEHIND = 0.2;
    private static final double MOST_OF_PAGE = 0.75;

    private final Segments segments;
    private final String host;
    private final Set<Block> found = new HashSet<>();

    private Teasers(Segments segments, String host) {
        this.segments = segments;
        this.host = host;
    }

    /** The blocks that stand in teasers. */
    static Set<Block> in(Segments segments, String host) {
        Teasers teasers = new Teasers(segments, host);
        teasers.search(segments.root());
        teasers.keepTail();
        int all = letters(segments.blocks());
        return letters(List.copyOf(teasers.found)) > MOST_OF_PAGE * all ? Set.of() : teasers.found;
    }

    /** Forgets those with much prose behind them: they are the article's own items. */
    private void keepTail() {
        int all = 0;
        for (Block block : segments.blocks()) {
            all += isOwnProse(block) ? block.letters : 0;
        }
        int behind = 0;
        for (int i = segments.blocks().size() - 1; i >= 0; i--) {
            Block block = segments.blocks().get(i);
            behind += isOwnProse(block) ? block.letters : 0;
            if (behind > MOST_BEHIND * all && all - behind > MOST_BEHIND * all) {
                found.remove(block);
            }
        }
    }

    private boolean isOwnProse(Block block) {
        return block.isProse() && !block.isCut() && !found.contains(block);
    }

    private static int letters(List<Block> blocks) {
        int sum = 0;
        for (Block block : blocks) {
            sum += block.isProse() && !block.isCut() ? block.letters : 0;
        }
        return sum;
    }

    private void search(Box box) {
        Map<String, Integer> likely = new HashMap<>();
        for (Box child : box.children) {
            if (isTeaser(child)) {
                likely.merge(child.make(), 1, Integer::sum);
            }
        }
        for (Box child : box.children) {
            if (likely.getOrDefault(child.make(), 0) >= FEWEST && isTeaser(child)) {
                found.addAll(segments.in(child));
            } else {
                search(child);
            }
        }
    }

    /** Whether a link stays on the page's own site; a relative one does. */
    private boolean isInternal(String link) {
        int start = link.indexOf("//");
        if (link.startsWith("#") || start < 0) {
            return !link.startsWith("#");
        }
        return host.isEmpty() || link.startsWith(host, start + 2) || link.startsWith("www." + host, start + 2);
    }

    private boolean isTeaser(Box box) {
        int size = box.to - box.from;
        if (size < 2 || size > 12 || NEVER.contains(box.element.normalName())) {
            return false;
        }
        boolean headline = false;
        int words = 0;
        int prose = 0;
        for (Block block : segments.in(box)) {
            headline |= block.linkDensity() > 0.9 && block.words >= 3 && isInternal(block.link);
            words += block.words;
            prose += block.isProse() && block.linkDensity() < 0.9 ? 1 : 0;
        }
        return headline && words <= MOST_WORDS && prose <= 2;
    }
}
