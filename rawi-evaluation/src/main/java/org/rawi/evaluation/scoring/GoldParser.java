package org.rawi.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.reading.Act;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Form;
import org.rawi.reading.TimeType;
import org.rawi.text.Field;

/**
 * Reads an annotated article: a JSON object with {@code doc}, {@code title}, {@code text} and the lists {@code statements,
 * events, times, furniture}, in which a stretch of text is a fragment {@code {"t": characters, "n": which occurrence,
 * "in": "title"}}.
 */
final class GoldParser {
    private final Article article;

    private GoldParser(Article article) {
        this.article = article;
    }

    static GoldArticle parse(String file, String content) {
        JsonTree json = JsonTree.parse(file, content);
        String title = json.textOrNull("title");
        String publisher = json.textOrNull("publisher");
        Article article = new Article(
                json.text("doc"),
                title == null ? "" : title,
                json.text("text"),
                json.textOrNull("publishedAt"),
                json.textOrNull("url"),
                publisher == null ? json.textOrNull("outlet") : publisher);
        GoldParser parser = new GoldParser(article);
        return new GoldArticle(
                article,
                json.objects("statements").stream().map(parser::statement).toList(),
                json.objects("events").stream().map(parser::event).toList(),
                json.objects("times").stream().map(parser::time).toList(),
                parser.spans(json.objects("furniture")));
    }

    private GoldArticle.Statement statement(JsonTree json) {
        List<Span> content = spans(json.objects("content"));
        if (content.isEmpty()) {
            throw json.wrong("no content");
        }
        return new GoldArticle.Statement(
                spans(json.objects("cue")),
                optional(json, "source"),
                name(json, "speaker"),
                content,
                json.word("form", Form.class),
                json.word("act", Act.class),
                optional(json, "addressee"),
                name(json, "via"));
    }

    private GoldArticle.Event event(JsonTree json) {
        return new GoldArticle.Event(
                span(json.object("trigger")),
                json.word("type", EventType.class),
                json.word("status", EventStatus.class),
                spans(json.objects("actors")),
                spans(json.objects("recipients")),
                optional(json, "place"),
                optional(json, "time"));
    }

    private GoldArticle.Time time(JsonTree json) {
        return new GoldArticle.Time(span(json.object("span")), json.word("type", TimeType.class), name(json, "value"));
    }

    private static @Nullable String name(JsonTree json, String field) {
        String name = json.textOrNull(field);
        return name == null || name.isEmpty() ? null : name;
    }

    private List<Span> optional(JsonTree json, String field) {
        JsonTree fragment = json.objectOrNull(field);
        return fragment == null ? List.of() : List.of(span(fragment));
    }

    private List<Span> spans(List<JsonTree> fragments) {
        List<Span> spans = new ArrayList<>();
        fragments.forEach(fragment -> spans.add(span(fragment)));
        return spans;
    }

    private Span span(JsonTree fragment) {
        String wanted = fragment.text("t");
        boolean title = "title".equals(fragment.textOrNull("in"));
        String text = title ? article.title() : article.text();
        int occurrence = fragment.number("n", 1);
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = text.indexOf(wanted, at + 1);
            if (at < 0) {
                throw fragment.wrong("occurrence " + occurrence + " of '" + wanted + "' is not in "
                        + (title ? "the title" : "the text"));
            }
        }
        return new Span(title ? Field.TITLE : Field.BODY, at, at + wanted.length());
    }
}
