package org.rawi.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;

/** Turns whatever goes wrong into a problem; what is our fault is logged, and never told in detail. */
final class Problems {

    private final Pages pages;
    private final Consumer<String> log;

    Problems(Pages pages, Consumer<String> log) {
        this.pages = pages;
        this.log = log;
    }

    void register(RoutesConfig routes) {
        routes.exception(ProblemException.class, (problem, ctx) -> answer(ctx, problem.kind(), problem.detail()));
        routes.exception(HttpResponseException.class, this::answer);
        routes.exception(UnsupportedCharsetException.class, (unknown, ctx) -> charset(ctx));
        routes.exception(IllegalCharsetNameException.class, (unknown, ctx) -> charset(ctx));
        routes.exception(Exception.class, this::unexpected);
    }

    private void answer(HttpResponseException thrown, Context ctx) {
        ProblemKind kind = ProblemKind.of(thrown.getStatus());
        String detail = kind == ProblemKind.NOT_FOUND ? "nothing is at this address" : kind.title();
        thrown.getDetails().forEach((name, value) -> {
            if (name.equals("availableMethods")) {
                ctx.header("Allow", value);
            }
        });
        answer(ctx, kind, detail);
    }

    private void charset(Context ctx) {
        answer(ctx, ProblemKind.UNSUPPORTED_TYPE, "the charset of the body is not known");
    }

    private void unexpected(Exception failure, Context ctx) {
        if (ctx.res().isCommitted()) {
            breakOff(failure, ctx);
            return;
        }
        String reference = UUID.randomUUID().toString();
        log.accept("internal error " + reference + " at " + ctx.method() + " " + ctx.path() + ": " + trace(failure));
        answer(ctx, ProblemKind.INTERNAL, "the log has the cause under " + reference);
    }

    /** What was sent is a part of the answer only: the connection is cut, so that nobody takes it for the whole. */
    private void breakOff(Exception failure, Context ctx) {
        if (!isGone(failure)) {
            log.accept("answer broken off at " + ctx.method() + " " + ctx.path() + ": " + trace(failure));
        }
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getServletChannel()
                .abort(failure);
    }

    /** Whether the client hung up. */
    private static boolean isGone(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof EofException || each instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder(failure.toString());
        StackTraceElement[] stack = failure.getStackTrace();
        for (int i = 0; i < Math.min(stack.length, 12); i++) {
            trace.append(System.lineSeparator()).append("    at ").append(stack[i]);
        }
        Throwable cause = failure.getCause();
        return cause == null || cause == failure
                ? trace.toString()
                : trace.append(System.lineSeparator())
                        .append("  by ")
                        .append(trace(cause))
                        .toString();
    }

    private void answer(Context ctx, ProblemKind kind, String detail) {
        Problem problem = Problem.of(kind, detail);
        ctx.status(kind.status());
        ctx.removeHeader("ETag");
        ctx.header("Cache-Control", "no-store");
        if (kind == ProblemKind.TOKEN_NEEDED) {
            ctx.header("WWW-Authenticate", "Bearer realm=\"rawi\"");
        }
        if (ctx.path().startsWith("/api/") || !pages.problem(ctx, problem)) {
            ctx.contentType(Problem.MEDIA_TYPE).result(Json.write(problem));
        }
    }
}
