package org.rawi.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.Incoming;
import org.rawi.intake.fetch.Fetched;
import org.rawi.server.Json;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;
import org.rawi.server.Requests;
import org.rawi.server.Right;
import org.rawi.server.Services;

/** The one article that a request's body is: text, a page, or JSON with an article, a page or a link. */
final class Submissions {

    private final Services services;

    Submissions(Services services) {
        this.services = services;
    }

    Incoming.Arrived take(Context ctx) {
        int most = services.options().mostBytes();
        String type = Requests.mediaType(ctx);
        return switch (type) {
            case "text/plain" -> text(ctx, most);
            case "text/html", "application/xhtml+xml" ->
                services.arrivals()
                        .page(
                                Requests.body(ctx, most),
                                Fetched.charset(ctx.contentType()),
                                address(ctx.queryParam("url")));
            case "application/json" -> json(ctx, Json.object(Requests.text(ctx, most)));
            default ->
                throw new ProblemException(
                        ProblemKind.UNSUPPORTED_TYPE, "send text/plain, text/html or application/json");
        };
    }

    private Incoming.Arrived text(Context ctx, int most) {
        String text = Requests.text(ctx, most);
        String title = ctx.queryParam("title");
        return services.arrivals()
                .article(
                        null,
                        title == null ? "" : title,
                        text,
                        ctx.queryParam("publishedAt"),
                        address(ctx.queryParam("url")),
                        ctx.queryParam("publisher"));
    }

    private Incoming.Arrived json(Context ctx, JsonNode body) {
        String url = address(string(body, "url"));
        if (string(body, "text") != null || string(body, "html") != null || url == null) {
            return article(body);
        }
        services.access().require(ctx, Right.WRITE); // whoever makes this machine fetch uses its place in the network
        return services.arrivals().link(url);
    }

    /** The article, or the article on the page, that an object holds; nothing is fetched. */
    Incoming.Arrived article(JsonNode body) {
        String text = string(body, "text");
        String html = string(body, "html");
        String url = address(string(body, "url"));
        if (text != null) {
            String title = string(body, "title");
            return services.arrivals()
                    .article(
                            firstOf(body, "id", "doc"),
                            title == null ? "" : title,
                            text,
                            string(body, "publishedAt"),
                            url,
                            firstOf(body, "publisher", "outlet"));
        }
        if (html == null) {
            throw new ProblemException(ProblemKind.MALFORMED, "the object needs a field text, html or url");
        }
        return services.arrivals().page(html.getBytes(StandardCharsets.UTF_8), "utf-8", url);
    }

    static @Nullable String address(@Nullable String url) {
        if (url != null
                && !url.regionMatches(true, 0, "http://", 0, 7)
                && !url.regionMatches(true, 0, "https://", 0, 8)) {
            throw new ProblemException(ProblemKind.MALFORMED, "url must be an address of http or https");
        }
        return url;
    }

    private static @Nullable String firstOf(JsonNode body, String one, String other) {
        String value = string(body, one);
        return value != null ? value : string(body, other);
    }

    static @Nullable String string(JsonNode body, String name) {
        JsonNode value = body.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isIntegralNumber() && (name.equals("id") || name.equals("doc"))) {
            return value.asText();
        }
        if (!value.isTextual()) {
            throw new ProblemException(ProblemKind.MALFORMED, "field '" + name + "' is not a string");
        }
        return value.textValue();
    }
}
