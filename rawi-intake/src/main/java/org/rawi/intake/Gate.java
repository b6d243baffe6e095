package org.rawi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.intake.page.Page;
import org.rawi.intake.page.PageReader;
import org.rawi.intake.page.PageSource;

/** The one place where articles are made: what is no article, or has the id of an earlier one, is refused. */
final class Gate {

    private final Consumer<Incoming> sink;
    private final @Nullable String publishedOtherwise;
    private final Course course;
    private @Nullable PageReader pages;
    private final Map<String, String> placeOfId = new HashMap<>();

    Gate(Consumer<Incoming> sink, @Nullable String publishedOtherwise, Course course, Set<String> taken) {
        this.sink = sink;
        this.publishedOtherwise = publishedOtherwise;
        this.course = course;
        taken.forEach(id -> placeOfId.put(id, "an earlier run"));
    }

    Course course() {
        return course;
    }

    void note(String where, String note) {
        sink.accept(new Incoming.Noted(where, note));
    }

    void refuse(String where, String reason) {
        sink.accept(new Incoming.Refused(where, reason));
    }

    /** Plain text: all of it is body. */
    void text(String where, String id, String text) {
        if (text.indexOf('\0') >= 0) {
            refuse(where, "not text: it has NUL characters (UTF-16 needs a byte order mark)");
        } else {
            pass(where, new Article(id, "", text, publishedOtherwise, null, null));
        }
    }

    /** A JSON object; {@code idOtherwise} is for one without an id. */
    void fields(String where, String idOtherwise, ArticleFields fields) {
        if (fields.mistyped() != null) {
            refuse(where, "field '" + fields.mistyped() + "' is not a string");
            return;
        }
        String text = fields.exact("text");
        if (text == null) {
            refuse(where, "no field 'text'");
            return;
        }
        String id = fields.firstOf("id", "doc");
        String title = fields.exact("title");
        pass(
                where,
                new Article(
                        id == null ? idOtherwise : id,
                        title == null ? "" : title,
                        text,
                        published(where, fields),
                        fields.firstOf("url"),
                        fields.firstOf("publisher", "outlet")));
    }

    private @Nullable String published(String where, ArticleFields fields) {
        String published = fields.firstOf("publishedAt");
        if (published == null || PublicationDate.isValid(published)) {
            return published == null ? publishedOtherwise : published;
        }
        note(where, "publishedAt '" + published + "' is no ISO 8601 date, read without it");
        return publishedOtherwise;
    }

    /** A web page. */
    void page(String where, PageSource source) {
        page(where, source, null);
    }

    /** A web page whose date of publication, if it tells none, is known from elsewhere; or null. */
    void page(String where, PageSource source, @Nullable String published) {
        if (pages == null) {
            pages = new PageReader();
        }
        Page page = pages.read(source);
        if (page == null) {
            refuse(where, "no article on this page");
        } else if (page.article().publishedAt() == null) {
            Page dated = page.publishedAt(published == null ? publishedOtherwise : published);
            pass(where, dated.article(), dated);
        } else {
            pass(where, page.article(), page);
        }
    }

    private void pass(String where, Article article) {
        pass(where, article, null);
    }

    private void pass(String where, Article article, @Nullable Page page) {
        if (article.title().isBlank() && article.text().isBlank()) {
            refuse(where, "the text is empty");
            return;
        }
        String earlier = placeOfId.putIfAbsent(article.id(), where);
        if (earlier == null) {
            sink.accept(new Incoming.Arrived(where, article, page, List.of(), course.mark()));
        } else {
            refuse(where, "id '" + article.id() + "' is taken by " + earlier);
        }
    }
}
