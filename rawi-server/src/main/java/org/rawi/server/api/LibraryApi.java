package org.rawi.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;
import org.rawi.store.Library;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.Counts;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Filter;
import org.rawi.store.query.SearchHit;
import org.rawi.store.query.Subject;

/** What the library holds: lists, single things, search and facets. */
final class LibraryApi {

    private static final Set<String> LIST = Filters.and("offset", "limit", "format");

    private final Library library;

    LibraryApi(Library library) {
        this.library = library;
    }

    void register(RoutesConfig routes) {
        list(
                routes,
                "/api/articles",
                filter -> new Listing<>(
                        slice -> library.articles(filter, slice),
                        sink -> library.eachArticle(filter, sink),
                        Tables.ARTICLES));
        list(
                routes,
                "/api/statements",
                filter -> new Listing<>(
                        slice -> library.statements(filter, slice),
                        sink -> library.eachStatement(filter, sink),
                        Tables.STATEMENTS));
        list(
                routes,
                "/api/events",
                filter -> new Listing<>(
                        slice -> library.events(filter, slice),
                        sink -> library.eachEvent(filter, sink),
                        Tables.EVENTS));
        list(
                routes,
                "/api/actors",
                filter -> new Listing<>(
                        slice -> library.actors(filter, slice),
                        sink -> library.eachActor(filter, sink),
                        Tables.ACTORS));
        list(
                routes,
                "/api/agenda",
                filter -> new Listing<>(
                        slice -> library.agenda(filter, slice),
                        sink -> library.eachAgenda(filter, sink),
                        Tables.AGENDA));
        list(routes, "/api/search", this::search);
        one(routes, "/api/articles/{number}", library::article);
        one(routes, "/api/articles/{number}/reading", number -> {
            ArticleView view = library.article(number);
            return view == null ? null : view.reading();
        });
        one(routes, "/api/articles/{number}/versions", number -> {
            ArticleView view = library.article(number);
            return view == null
                    ? null
                    : new Versions(library.versions(view.entry().id()));
        });
        one(routes, "/api/statements/{number}", library::statement);
        one(routes, "/api/events/{number}", library::event);
        one(routes, "/api/actors/{number}", library::actor);
        routes.get("/api/facets", this::facets);
        routes.get("/api/library", this::about);
    }

    private <T> void list(RoutesConfig routes, String path, Function<Filter, Listing<T>> listing) {
        routes.get(path, ctx -> answer(ctx, listing));
    }

    private <T> void answer(Context ctx, Function<Filter, Listing<T>> listing) throws IOException {
        Query query = new Query(ctx, LIST);
        Lists.answer(ctx, query, library.revision(), listing.apply(Filters.of(query)));
    }

    private Listing<SearchHit> search(Filter filter) {
        String words = filter.words();
        if (words == null) {
            throw new ProblemException(ProblemKind.MALFORMED, "parameter 'q' is missing: the words to search for");
        }
        return Listing.of(slice -> library.search(words, filter, slice), Tables.HITS);
    }

    private void one(RoutesConfig routes, String path, LongFunction<@Nullable Object> thing) {
        routes.get(path, ctx -> {
            new Query(ctx, Set.of());
            long revision = library.revision();
            Object found = thing.apply(number(ctx));
            if (found == null) {
                throw new ProblemException(ProblemKind.NOT_FOUND, "the library has nothing of this number");
            }
            Replies.json(ctx, revision, found);
        });
    }

    /** The number that the address names. */
    static long number(Context ctx) {
        return Query.number("number", ctx.pathParam("number"));
    }

    /** The versions of an article, newest first. */
    record Versions(List<ArticleEntry> items) {}

    /** How a list divides. */
    record Facets(List<Facet> facets) {}

    private void facets(Context ctx) {
        Query query = new Query(ctx, Filters.and("subject"));
        Subject subject = query.word("subject", Subject.class);
        long revision = library.revision();
        Facets facets = new Facets(library.facets(subject == null ? Subject.STATEMENTS : subject, Filters.of(query)));
        Replies.json(ctx, revision, facets);
    }

    /** What there is. */
    record About(Counts counts, long revision) {}

    private void about(Context ctx) {
        new Query(ctx, Set.of());
        long revision = library.revision();
        Replies.json(ctx, revision, new About(library.counts(), revision));
    }
}
