package org.rawi.intake.page.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The nodes of all JSON-LD blocks of a page, with references between them resolved. */
final class JsonLd {

    private static final int MOST_NODES = 2_000;

    /** Where other articles than the page's own are listed. */
    private static final Set<String> OTHERS = Set.of(
            "itemListElement",
            "hasPart",
            "mentions",
            "relatedLink",
            "citation",
            "blogPost",
            "comment",
            "review",
            "video",
            "isRelatedTo",
            "subjectOf",
            "about");

    private final List<Map<?, ?>> nodes = new ArrayList<>();
    private final Map<String, Map<?, ?>> byId = new HashMap<>();

    JsonLd(Document page) {
        for (Element script : page.select("script[type~=(?i)ld.json]")) {
            collect(LooseJson.parse(script.data()), false);
        }
    }

    private void collect(@Nullable Object value, boolean other) {
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, other));
        } else if (value instanceof Map<?, ?> map && nodes.size() < MOST_NODES) {
            if (map.get("@id") instanceof String id && map.size() > 1) {
                byId.putIfAbsent(id, map);
            }
            if (!other) {
                nodes.add(map);
            }
            map.forEach((name, child) -> collect(child, other || OTHERS.contains(String.valueOf(name))));
        }
    }

    /** The first node whose type ends so. */
    @Nullable
    Map<?, ?> first(Set<String> types) {
        for (Map<?, ?> node : nodes) {
            for (Object type : list(node.get("@type"))) {
                if (types.contains(String.valueOf(type))) {
                    return node;
                }
            }
        }
        return null;
    }

    /** The strings of a property; of objects, their names. */
    List<String> strings(Map<?, ?> node, String property) {
        List<String> strings = new ArrayList<>();
        for (Object value : list(node.get(property))) {
            if (value instanceof Map<?, ?> map) {
                Object name = resolved(map).get("name");
                for (Object each : list(name == null ? resolved(map).get("@id") : name)) {
                    strings.add(String.valueOf(each));
                }
            } else if (value instanceof String text) {
                strings.add(text);
            }
        }
        return strings;
    }

    /** The objects of a property. */
    List<Map<?, ?>> objects(Map<?, ?> node, String property) {
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Object value : list(node.get(property))) {
            if (value instanceof Map<?, ?> map) {
                objects.add(resolved(map));
            }
        }
        return objects;
    }

    private Map<?, ?> resolved(Map<?, ?> map) {
        if (map.size() == 1 && map.get("@id") instanceof String id) {
            return byId.getOrDefault(id, map);
        }
        return map;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
