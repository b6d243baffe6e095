package org.rawi.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.rawi.server.Problem;
import org.rawi.server.Right;
import org.rawi.server.Services;

/** Fills templates, which the build compiled; everything that is put in is escaped for where it stands. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Services services;

    Templates(Services services) {
        this.services = services;
        engine.setTrimControlStructures(true);
    }

    Frame frame(Context ctx) {
        String query = ctx.queryString() == null ? "" : Flash.without(String.valueOf(ctx.queryString()));
        return new Frame(
                Preferences.of(ctx),
                services.forms().token(ctx),
                ctx.path() + (query.isEmpty() ? "" : "?" + query),
                services.access().may(ctx, Right.WRITE),
                services.access().hasSignIn(),
                Flash.of(ctx));
    }

    /** Answers with a page. */
    void show(Context ctx, String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        Frame frame = frame(ctx);
        all.put("frame", frame);
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", all, out);
        ctx.header("Content-Language", frame.preferences().language().tag());
        ctx.header("Vary", "Cookie, Accept-Language, HX-Request");
        ctx.contentType("text/html; charset=utf-8").result(out.toString());
    }

    void problem(Context ctx, Problem problem) {
        show(ctx, "problem", Map.of("problem", problem));
    }

    /** An address on this server that a form brought, or the first page: nobody is sent elsewhere. */
    static String local(String address) {
        boolean plain = address.startsWith("/") && !address.startsWith("//") && address.indexOf('\\') < 0;
        try {
            URI uri = URI.create(address);
            return plain && uri.getHost() == null && uri.getScheme() == null ? address : "/";
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
