package org.rawi.intake.page.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rawi.intake.text.Letters;

/** Candidates from meta, link and title elements and from microdata. */
final class MetaSource {

    private record Meaning(Item item, int weight) {}

    private static final Map<String, Meaning> NAMES = names();
    private static final Map<String, Meaning> PROPERTIES = Map.of(
            "headline", new Meaning(Item.TITLE, 4),
            "author", new Meaning(Item.BYLINE, 4),
            "datepublished", new Meaning(Item.PUBLISHED, 6),
            "datecreated", new Meaning(Item.PUBLISHED, 2),
            "datemodified", new Meaning(Item.MODIFIED, 6),
            "articlesection", new Meaning(Item.SECTION, 4),
            "publisher", new Meaning(Item.PUBLISHER, 3),
            "description", new Meaning(Item.DESCRIPTION, 2));

    private final Document page;
    private final Candidates candidates;

    MetaSource(Document page, Candidates candidates) {
        this.page = page;
        this.candidates = candidates;
    }

    void read() {
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            meta(name.strip().toLowerCase(Locale.ROOT), meta.attr("content"));
        }
        for (Element element : page.select("[property][content]:not(meta)")) {
            for (String property : Texts.split(element.attr("property"), " ")) {
                meta(property.replace(':', '.').toLowerCase(Locale.ROOT), element.attr("content"));
            }
        }
        for (Element element : page.select("[itemprop]")) {
            microdata(element);
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            candidates.machine(Item.CANONICAL_URL, canonical.absUrl("href"), "link:canonical", 6);
        }
        for (Element heading : page.select("h1")) {
            candidates.add(Item.TITLE, heading.text(), "h1", Origin.VISIBLE, 4);
        }
        Element title = page.selectFirst("head > title");
        TitleParts.add(page, title == null ? page.title() : title.text(), candidates);
        for (Element tag : page.select("a[rel=tag]")) {
            candidates.add(Item.TAG, tag.text(), "a:tag", Origin.VISIBLE, 2);
        }
        candidates.machine(Item.LOCALE, page.select("html").attr("lang"), "html:lang", 1);
    }

    private void meta(String name, String content) {
        Meaning meaning = NAMES.get(name);
        if (meaning == null) {
            return;
        }
        boolean address = content.startsWith("http://") || content.startsWith("https://");
        if (address && meaning.item() != Item.CANONICAL_URL) {
            return;
        }
        if (meaning.item() == Item.TAG) {
            Texts.split(content, Letters.LIST_SEPARATORS)
                    .forEach(word -> candidates.machine(Item.TAG, word, "meta:" + name, meaning.weight()));
        } else {
            candidates.machine(meaning.item(), content, "meta:" + name, meaning.weight());
        }
    }

    private void microdata(Element element) {
        String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
        Meaning meaning = PROPERTIES.get(property);
        if (meaning == null || isInOther(element)) {
            return;
        }
        Element named = element.selectFirst("[itemprop=name]");
        Element holder = named == null ? element : named;
        String value = holder.hasAttr("content")
                ? holder.attr("content")
                : holder.hasAttr("datetime") ? holder.attr("datetime") : holder.text();
        candidates.machine(meaning.item(), value, "itemprop:" + element.attr("itemprop"), meaning.weight());
    }

    /** Whether it tells of a comment, a list or a picture in the page. */
    private static boolean isInOther(Element element) {
        for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
            String type = outer.attr("itemtype");
            if (type.endsWith("Comment")
                    || type.endsWith("UserComments")
                    || type.endsWith("ItemList")
                    || type.endsWith("ImageObject")
                    || type.endsWith("VideoObject")
                    || type.endsWith("Product")) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Meaning> names() {
        Map<String, Meaning> names = new HashMap<>();
        put(names, Item.TITLE, 5, "og:title");
        put(names, Item.TITLE, 3, "twitter:title", "dc.title", "title", "parsely-title", "sailthru.title");
        put(
                names,
                Item.BYLINE,
                3,
                "author",
                "article:author",
                "dc.creator",
                "parsely-author",
                "sailthru.author",
                "byl",
                "twitter:data1",
                "dcterms.creator",
                "article:author_name",
                "og:article:author");
        put(names, Item.PUBLISHER, 5, "og:site_name");
        put(names, Item.PUBLISHER, 3, "dc.publisher", "publisher", "copyright", "dcterms.publisher");
        put(names, Item.PUBLISHER, 2, "application-name", "apple-mobile-web-app-title");
        put(names, Item.CANONICAL_URL, 5, "og:url");
        put(names, Item.CANONICAL_URL, 2, "twitter:url");
        put(names, Item.SECTION, 5, "article:section", "og:article:section");
        put(names, Item.SECTION, 3, "section", "parsely-section", "category", "sailthru.section");
        put(names, Item.TAG, 4, "article:tag", "og:article:tag", "news_keywords", "parsely-tags");
        put(names, Item.TAG, 1, "keywords");
        put(
                names,
                Item.PUBLISHED,
                6,
                "article:published_time",
                "og:article:published_time",
                "article:published",
                "datepublished");
        put(
                names,
                Item.PUBLISHED,
                5,
                "publishdate",
                "publish-date",
                "publish_date",
                "pubdate",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dcterms.issued",
                "article_date_original",
                "article.published",
                "publication_date",
                "cxenseparse:recs:publishtime",
                "og:published_time",
                "published_time");
        put(
                names,
                Item.PUBLISHED,
                3,
                "date",
                "dc.date",
                "dcterms.date",
                "dcterms.created",
                "dc.date.created",
                "article.created",
                "og:pubdate");
        put(names, Item.MODIFIED, 6, "article:modified_time", "og:updated_time", "og:article:modified_time");
        put(
                names,
                Item.MODIFIED,
                4,
                "lastmod",
                "last-modified",
                "dcterms.modified",
                "dc.date.modified",
                "modified",
                "article.updated",
                "revised");
        put(names, Item.DESCRIPTION, 4, "og:description");
        put(names, Item.DESCRIPTION, 3, "description", "twitter:description");
        put(names, Item.LOCALE, 2, "og:locale");
        return names;
    }

    private static void put(Map<String, Meaning> names, Item item, int weight, String... all) {
        for (String name : all) {
            names.put(name, new Meaning(item, weight));
        }
    }
}
