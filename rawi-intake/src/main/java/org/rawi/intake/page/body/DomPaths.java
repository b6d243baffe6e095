package org.rawi.intake.page.body;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Paths of elements in their document, as XPath writes them: {@code /html/body/div[2]/p[1]}. */
public final class DomPaths {

    private final Map<Element, String> paths = new IdentityHashMap<>();

    /** The path of an element; each element's is worked out once, together with its siblings'. */
    public String path(Element element) {
        String known = paths.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        if (parent == null || parent instanceof Document) {
            return remember(element, "/" + element.normalName());
        }
        String above = path(parent);
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (Element child : parent.children()) {
            all.merge(child.normalName(), 1, Integer::sum);
        }
        for (Element child : parent.children()) {
            String tag = child.normalName();
            int number = seen.merge(tag, 1, Integer::sum);
            remember(child, above + "/" + tag + (all.getOrDefault(tag, 1) > 1 ? "[" + number + "]" : ""));
        }
        @Nullable String path = paths.get(element);
        return path == null ? above : path;
    }

    private String remember(Element element, String path) {
        paths.put(element, path);
        return path;
    }
}
