package org.rawi.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Party;
import org.rawi.reading.Statement;
import org.rawi.store.correction.Correction;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.SearchHit;
import org.rawi.store.query.Snippet;
import org.rawi.store.query.StatementEntry;
import org.rawi.text.Anchor;

/** What items are in a table: their columns and cells. */
final class Tables {

    private static final String BETWEEN = "; ";
    private static final List<String> ARTICLE =
            List.of("article", "articleId", "version", "outlet", "publishedAt", "url", "title", "addedAt");

    static final Listing.Columns<ArticleEntry> ARTICLES = table(List.of(), (article, row) -> article(row, article));

    static final Listing.Columns<StatementEntry> STATEMENTS = table(
            List.of(
                    "number",
                    "saying",
                    "appearances",
                    "speaker",
                    "speakerNumber",
                    "act",
                    "form",
                    "stance",
                    "negated",
                    "cue",
                    "content",
                    "addressee",
                    "rule",
                    "confidence",
                    "corrected"),
            Tables::statement);

    static final Listing.Columns<EventEntry> EVENTS = table(
            List.of(
                    "number",
                    "deed",
                    "tellings",
                    "day",
                    "type",
                    "mode",
                    "status",
                    "trigger",
                    "actors",
                    "recipients",
                    "place",
                    "figures",
                    "rule",
                    "confidence",
                    "corrected"),
            Tables::event);

    static final Listing.Columns<AgendaEntry> AGENDA =
            table(List.of("number", "kind", "due", "text", "parties", "outcomes"), Tables::agenda);

    static final Listing.Columns<SearchHit> HITS = table(List.of("score", "snippets"), (hit, row) -> {
        row.add(hit.score());
        row.add(hit.snippets().stream().map(Snippet::stretch).map(Anchor::text).collect(Collectors.joining(" … ")));
        article(row, hit.article());
    });

    static final Listing.Columns<ActorEntry> ACTORS = new Listing.Columns<>() {
        @Override
        public List<String> names() {
            return List.of(
                    "number",
                    "type",
                    "name",
                    "nameEn",
                    "register",
                    "country",
                    "names",
                    "statements",
                    "events",
                    "articles");
        }

        @Override
        public List<String> cells(ActorEntry entry) {
            ActorReference actor = entry.actor();
            Row row = new Row().add(actor.number()).add(actor.type()).add(actor.name());
            row.add(actor.nameEn()).add(actor.register()).add(actor.country());
            row.add(String.join(BETWEEN, entry.names()));
            return row.add(entry.statements())
                    .add(entry.events())
                    .add(entry.articles())
                    .cells();
        }
    };

    static final Listing.Columns<Correction> CORRECTIONS = new Listing.Columns<>() {
        @Override
        public List<String> names() {
            return List.of(
                    "number",
                    "articleId",
                    "kind",
                    "finding",
                    "head",
                    "context",
                    "before",
                    "after",
                    "author",
                    "madeAt",
                    "undoneAt",
                    "undoneBy",
                    "orphan");
        }

        @Override
        public List<String> cells(Correction made) {
            Row row = new Row()
                    .add(made.number())
                    .add(made.article())
                    .add(made.kind())
                    .add(made.finding());
            row.add(made.head())
                    .add(made.context())
                    .add(made.before())
                    .add(made.after())
                    .add(made.author());
            return row.add(made.madeAt())
                    .add(made.undoneAt())
                    .add(made.undoneBy())
                    .add(made.orphan())
                    .cells();
        }
    };

    private Tables() {}

    /** Columns of one's own, and then those of the article. */
    private static <T> Listing.Columns<T> table(List<String> own, BiConsumer<T, Row> cells) {
        List<String> names = new ArrayList<>(own);
        names.addAll(ARTICLE);
        return new Listing.Columns<>() {
            @Override
            public List<String> names() {
                return names;
            }

            @Override
            public List<String> cells(T item) {
                Row row = new Row();
                cells.accept(item, row);
                return row.cells();
            }
        };
    }

    private static void article(Row row, ArticleEntry article) {
        row.add(article.number()).add(article.id()).add(article.version()).add(article.outlet());
        row.add(article.publishedAt()).add(article.url()).add(article.title()).add(article.addedAt());
    }

    private static void statement(StatementEntry entry, Row row) {
        Statement statement = entry.statement();
        row.add(entry.number()).add(entry.saying()).add(entry.appearances());
        row.add(names(statement.speakers(), entry.names())).add(numbers(statement.speakers(), entry.actors()));
        row.add(statement.act()).add(statement.form()).add(statement.stance()).add(statement.negated());
        row.add(texts(statement.cue())).add(texts(statement.content())).add(text(statement.addressee()));
        row.add(statement.rule()).add(statement.confidence()).add(entry.corrected());
        article(row, entry.article());
    }

    private static void event(EventEntry entry, Row row) {
        var event = entry.event();
        row.add(entry.number()).add(entry.deed()).add(entry.tellings()).add(entry.day());
        row.add(event.type())
                .add(event.mode())
                .add(event.status())
                .add(event.trigger().text());
        row.add(parties(event.actors())).add(parties(event.recipients())).add(text(event.place()));
        row.add(event.figures().stream()
                .map(figure -> figure.kind() + " " + figure.value())
                .collect(Collectors.joining(BETWEEN)));
        row.add(event.rule()).add(event.confidence()).add(entry.corrected());
        article(row, entry.article());
    }

    private static void agenda(AgendaEntry entry, Row row) {
        var item = entry.item();
        row.add(entry.number())
                .add(item.kind())
                .add(item.due())
                .add(item.anchor().text());
        row.add(names(item.parties(), entry.names()));
        row.add(entry.outcomes().stream()
                .map(outcome -> Long.toString(outcome.number()))
                .collect(Collectors.joining(BETWEEN)));
        article(row, entry.article());
    }

    private static String names(List<String> ids, Map<String, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, "")).collect(Collectors.joining(BETWEEN));
    }

    private static String numbers(List<String> ids, Map<String, ActorReference> actors) {
        return ids.stream()
                .map(actors::get)
                .map(actor -> actor == null ? "" : Long.toString(actor.number()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String parties(List<Party> parties) {
        return texts(parties.stream().map(Party::anchor).toList());
    }

    private static String texts(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::text).collect(Collectors.joining(" … "));
    }

    private static @Nullable String text(@Nullable Anchor anchor) {
        return anchor == null ? null : anchor.text();
    }
}
