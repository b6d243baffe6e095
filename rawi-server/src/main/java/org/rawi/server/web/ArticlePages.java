package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.rawi.Article;
import org.rawi.reading.Document;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.server.web.lists.Listed;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.Page;
import org.rawi.store.query.Subject;

/** The articles of the library, and one of them with what was read in it. */
final class ArticlePages {

    private final PageKit kit;

    ArticlePages(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/articles", this::list);
        config.routes.get("/articles/{number}", this::one);
    }

    private void list(Context ctx) {
        ListQuery query = ListQuery.of(ctx);
        Page<ArticleEntry> page = kit.library().articles(query.filter(), query.slice());
        Frame frame = kit.templates().frame(ctx);
        kit.templates()
                .show(
                        ctx,
                        "articles",
                        Map.of("list", Listed.of(frame, kit.library(), kit.counted(), query, Subject.ARTICLES, page)));
    }

    private void one(Context ctx) {
        ArticleView article = kit.library().article(PageKit.number(ctx));
        if (article == null) {
            throw PageKit.nothing();
        }
        Document document = article.reading().document();
        ArticleEntry entry = article.entry();
        Article text = new Article(
                entry.id(), document.title(), document.text(), entry.publishedAt(), entry.url(), entry.outlet());
        Map<String, Object> model = new HashMap<>();
        model.put("article", article);
        model.put("view", kit.views().view(text, article));
        model.put("versions", kit.library().versions(entry.id()));
        kit.templates().show(ctx, "article", model);
    }
}
