package org.rawi.intake.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rawi.intake.data.Table;

/** Finds the body of an article in a page; immutable and safe for any number of threads. */
public final class BodyExtractor {

    /** With fewer letters than this, hiding and the classes of wrappers are set aside for a second try. */
    private static final int LITTLE = 250;

    /** With fewer than this, all marks of parts that are no article are. */
    private static final int HARDLY_ANY = 60;

    private static final double CONFIRMED = 0.7;

    private final FurnitureLines furniture = new FurnitureLines();
    private final Map<String, String> regionWords = new HashMap<>();

    /** Loads the lexicons. */
    public BodyExtractor() {
        for (String[] row : Table.rows(BodyExtractor.class, "regions.tsv", 2)) {
            regionWords.put(row[0], row[1]);
        }
    }

    /** The article of this page; without paragraphs when there is none. */
    public Body extract(Document page, Hints hints) {
        Attempt best = attempt(page.body(), hints, RegionRules.Trust.NONE);
        if (best.prose() < LITTLE) {
            best = better(best, attempt(page.body(), hints, RegionRules.Trust.SOME));
        }
        if (best.prose() < HARDLY_ANY) {
            best = better(best, attempt(page.body(), hints, RegionRules.Trust.FULL));
        }
        return best.body(new DomPaths());
    }

    private static Attempt better(Attempt first, Attempt second) {
        return second.prose() > 2 * first.prose() ? second : first;
    }

    private Attempt attempt(Element top, Hints hints, RegionRules.Trust trust) {
        Segments segments = Segmenter.segments(top, new RegionRules(regionWords, trust));
        Regions.judge(segments);
        for (Block block : Teasers.in(segments, hints.host())) {
            block.teaser = true;
        }
        confirm(segments, new Oracle(hints.articleBody()));
        segments.countProse();
        Box wide = RootFinder.root(segments);
        int headline = Headline.index(segments, wide, hints.headline());
        Box root = Successors.narrowed(segments, wide, headline);
        return new Attempt(segments, root, headline, rules(segments, root, headline, hints));
    }

    private static void confirm(Segments segments, Oracle oracle) {
        if (oracle.speaks()) {
            for (Block block : segments.blocks()) {
                block.confirmed = oracle.share(block) >= CONFIRMED;
            }
        }
    }

    private Map<Block, String> rules(Segments segments, Box root, int headline, Hints hints) {
        Map<Block, String> rules = new HashMap<>();
        Cleaner cleaner = new Cleaner(furniture, segments, root, hints);
        HeadLines headLines = new HeadLines(hints.names());
        List<Block> leadIn = LeadIn.blocks(segments, root, headline, hints);
        for (Block block : segments.blocks()) {
            if (root.contains(block) || leadIn.contains(block)) {
                String rule = cleaner.rule(block);
                rules.put(block, rule == null ? "" : rule);
            } else if (headline >= 0 && block.index > headline && block.index < root.from && !block.isCut()) {
                String rule = headLines.rule(block, true);
                rules.put(block, rule == null ? "outside" : rule);
            }
        }
        return rules;
    }
}
