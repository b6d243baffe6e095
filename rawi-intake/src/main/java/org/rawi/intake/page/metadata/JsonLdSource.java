package org.rawi.intake.page.metadata;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.text.Letters;

/** Candidates from JSON-LD. */
final class JsonLdSource {

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report",
            "TechArticle",
            "SocialMediaPosting");
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage");
    private static final Set<String> TRAILS = Set.of("BreadcrumbList");
    private static final Set<String> SITES = Set.of("WebSite", "NewsMediaOrganization", "Organization");

    private final JsonLd data;
    private final Candidates candidates;

    JsonLdSource(JsonLd data, Candidates candidates) {
        this.data = data;
        this.candidates = candidates;
    }

    /** Adds what it has; gives the article's body as it stands there, or the empty string. */
    String read() {
        Map<?, ?> article = data.first(ARTICLES);
        Map<?, ?> page = data.first(PAGES);
        if (article != null) {
            properties(article, 0);
        }
        if (page != null) {
            properties(page, article == null ? -1 : -2);
        }
        Map<?, ?> site = data.first(SITES);
        if (site != null) {
            add(Item.PUBLISHER, site, "name", 2);
        }
        trail(data.first(TRAILS));
        return article == null ? "" : String.join("\n", data.strings(article, "articleBody"));
    }

    private void properties(Map<?, ?> node, int less) {
        add(Item.TITLE, node, "headline", 5 + less);
        add(Item.TITLE, node, "name", 3 + less);
        add(Item.BYLINE, node, "author", 5 + less);
        add(Item.BYLINE, node, "creator", 3 + less);
        add(Item.PUBLISHER, node, "publisher", 5 + less);
        add(Item.SECTION, node, "articleSection", 5 + less);
        add(Item.PUBLISHED, node, "datePublished", 6 + less);
        add(Item.PUBLISHED, node, "dateCreated", 2 + less);
        add(Item.MODIFIED, node, "dateModified", 6 + less);
        add(Item.DESCRIPTION, node, "description", 5 + less);
        add(Item.LOCALE, node, "inLanguage", 1);
        for (String words : data.strings(node, "keywords")) {
            Texts.split(words, Letters.LIST_SEPARATORS)
                    .forEach(word -> candidates.machine(Item.TAG, word, "json-ld:keywords", 4 + less));
        }
        data.objects(node, "mainEntityOfPage").forEach(each -> address(each.get("@id"), "mainEntityOfPage", 3 + less));
        address(node.get("mainEntityOfPage"), "mainEntityOfPage", 3 + less);
        address(node.get("url"), "url", 3 + less);
    }

    private void add(Item item, Map<?, ?> node, String property, int weight) {
        for (String value : data.strings(node, property)) {
            candidates.machine(item, value, "json-ld:" + property, Math.max(weight, 1));
        }
    }

    private void address(@Nullable Object value, String property, int weight) {
        if (value instanceof String url) {
            candidates.machine(Item.CANONICAL_URL, url, "json-ld:" + property, Math.max(weight, 1));
        }
    }

    /** The last crumb before the page itself names its section. */
    private void trail(@Nullable Map<?, ?> trail) {
        if (trail == null) {
            return;
        }
        List<Map<?, ?>> crumbs = data.objects(trail, "itemListElement");
        int section = crumbs.size() > 2 ? crumbs.size() - 2 : crumbs.size() == 2 ? 1 : -1;
        if (section > 0) {
            Map<?, ?> crumb = crumbs.get(section);
            List<String> names = data.strings(crumb, "name");
            if (names.isEmpty()) {
                names = data.strings(crumb, "item");
            }
            names.forEach(name -> candidates.machine(Item.SECTION, name, "json-ld:breadcrumb", 3));
        }
    }
}
