package org.rawi.intake.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a document tree into blocks, in one walk; says in which box and in which doubtful region each stands. */
final class Segmenter implements NodeFilter {

    /** Elements whose contents nobody reads. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "datalist",
            "map",
            "head",
            "math",
            "progress",
            "meter",
            "frameset",
            "applet",
            "link",
            "meta",
            "title");

    private final RegionRules rules;
    private final List<Block> blocks = new ArrayList<>();
    private final Run run = new Run();
    private Box box;
    private @Nullable Region region;
    private @Nullable Element author;
    private @Nullable Element preformatted;
    private int links;
    private String target = "";

    private Segmenter(Element top, RegionRules rules) {
        this.rules = rules;
        this.box = new Box(top, null, 0);
    }

    static Segments segments(Element top, RegionRules rules) {
        Segmenter segmenter = new Segmenter(top, rules);
        Box root = segmenter.box;
        for (Node child : top.childNodes()) {
            child.filter(segmenter);
        }
        segmenter.flush();
        root.to = segmenter.blocks.size();
        return new Segments(root, segmenter.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (links > 0) {
                run.link(target);
            }
            run.add(text.getWholeText(), links > 0, author != null, preformatted != null);
        } else if (node instanceof Element element) {
            return enter(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, String tag) {
        if (SILENT.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean block = Tags.isBlock(tag);
        if (block || tag.equals("br")) {
            flush();
        }
        Region entered = rules.region(element, region);
        if (entered != null) {
            flush();
            region = entered;
        }
        if (block) {
            box = new Box(element, box, blocks.size());
        }
        note(element, tag);
        return FilterResult.CONTINUE;
    }

    private void note(Element element, String tag) {
        if (tag.equals("a")) {
            links++;
            target = element.attr("href");
        } else if (tag.equals("time")) {
            run.time(element.attr("datetime"));
        } else if (tag.equals("pre") && preformatted == null) {
            preformatted = element;
        }
        if (author == null && AuthorMarks.isAuthor(element)) {
            author = element;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element, String tag) {
        if (tag.equals("a")) {
            links = Math.max(0, links - 1);
        }
        if (Tags.isBlock(tag) && box.element == element && box.parent != null) {
            flush();
            box.to = blocks.size();
            box = box.parent;
        }
        if (region != null && region.element == element) {
            flush();
            region = region.outer;
        }
        author = author == element ? null : author;
        preformatted = preformatted == element ? null : preformatted;
    }

    private void flush() {
        if (!run.isEmpty()) {
            blocks.add(new Block(blocks.size(), box, region, run));
        }
        run.clear();
    }
}
