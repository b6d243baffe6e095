package org.rawi.store.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Figure;
import org.rawi.reading.Party;
import org.rawi.store.Library;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.ActorReference;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.Filter;
import org.rawi.store.query.StatementEntry;
import org.rawi.text.Anchor;

/** A list of a library as a table: its columns, and the walk over its rows. */
public record Sheet<T>(String name, List<Column<T>> columns, Walk<T> walk) {
    private static final String BETWEEN = "; ";

    /** Copies the list. */
    public Sheet {
        columns = List.copyOf(columns);
    }

    /** Goes over all rows. */
    public interface Walk<T> {
        void each(Library library, Filter filter, Consumer<T> taker);
    }

    public static final Sheet<ArticleEntry> ARTICLES =
            new Sheet<>("articles", article(Function.identity()), Library::eachArticle);

    public static final Sheet<StatementEntry> STATEMENTS = new Sheet<>(
            "statements",
            joined(
                    List.of(
                            Column.number("number", StatementEntry::number),
                            Column.number("saying", StatementEntry::saying),
                            Column.number("appearances", StatementEntry::appearances),
                            Column.text("key", entry -> entry.statement().key()),
                            Column.text(
                                    "speaker", entry -> names(entry.statement().speakers(), entry.names())),
                            Column.text(
                                    "speakerNumbers",
                                    entry -> numbers(entry.statement().speakers(), entry.actors())),
                            Column.text("act", entry -> entry.statement().act()),
                            Column.text("form", entry -> entry.statement().form()),
                            Column.text("stance", entry -> entry.statement().stance()),
                            Column.flag("negated", entry -> entry.statement().negated()),
                            Column.text("cue", entry -> texts(entry.statement().cue())),
                            Column.text(
                                    "source", entry -> text(entry.statement().source())),
                            Column.text(
                                    "content", entry -> texts(entry.statement().content())),
                            Column.text(
                                    "addressee", entry -> text(entry.statement().addressee())),
                            Column.text("rule", entry -> entry.statement().rule()),
                            Column.fraction(
                                    "confidence", entry -> entry.statement().confidence()),
                            Column.flag("corrected", StatementEntry::corrected)),
                    article(StatementEntry::article)),
            Library::eachStatement);

    public static final Sheet<EventEntry> EVENTS = new Sheet<>(
            "events",
            joined(
                    List.of(
                            Column.number("number", EventEntry::number),
                            Column.number("deed", EventEntry::deed),
                            Column.number("tellings", EventEntry::tellings),
                            Column.text("key", entry -> entry.event().key()),
                            Column.text("day", EventEntry::day),
                            Column.text("type", entry -> entry.event().type()),
                            Column.text("mode", entry -> entry.event().mode()),
                            Column.text(
                                    "contexts",
                                    entry -> String.join(BETWEEN, entry.event().contexts())),
                            Column.text("status", entry -> entry.event().status()),
                            Column.text(
                                    "trigger", entry -> entry.event().trigger().text()),
                            Column.text("actors", entry -> parties(entry.event().actors())),
                            Column.text(
                                    "recipients", entry -> parties(entry.event().recipients())),
                            Column.text("place", entry -> text(entry.event().place())),
                            Column.text("time", entry -> text(entry.event().time())),
                            Column.text(
                                    "figures", entry -> figures(entry.event().figures())),
                            Column.text("rule", entry -> entry.event().rule()),
                            Column.fraction("confidence", entry -> entry.event().confidence()),
                            Column.flag("corrected", EventEntry::corrected)),
                    article(EventEntry::article)),
            Library::eachEvent);

    public static final Sheet<AgendaEntry> AGENDA = new Sheet<>(
            "agenda",
            joined(
                    List.of(
                            Column.number("number", AgendaEntry::number),
                            Column.text("kind", entry -> entry.item().kind()),
                            Column.text("due", entry -> entry.item().due()),
                            Column.text("text", entry -> entry.item().anchor().text()),
                            Column.text("parties", entry -> names(entry.item().parties(), entry.names()))),
                    article(AgendaEntry::article)),
            Library::eachAgenda);

    public static final Sheet<ActorEntry> ACTORS = new Sheet<>(
            "actors",
            List.of(
                    Column.number("number", entry -> entry.actor().number()),
                    Column.text("type", entry -> entry.actor().type()),
                    Column.text("name", entry -> entry.actor().name()),
                    Column.text("nameEn", entry -> entry.actor().nameEn()),
                    Column.text("register", entry -> entry.actor().register()),
                    Column.text("country", entry -> entry.actor().country()),
                    Column.text("names", entry -> String.join(BETWEEN, entry.names())),
                    Column.number("statements", ActorEntry::statements),
                    Column.number("events", ActorEntry::events),
                    Column.number("articles", ActorEntry::articles)),
            Library::eachActor);

    /** All sheets. */
    public static final List<Sheet<?>> ALL = List.of(ARTICLES, STATEMENTS, EVENTS, AGENDA, ACTORS);

    private static <T> List<Column<T>> article(Function<T, ArticleEntry> of) {
        return List.of(
                Column.number("article", item -> of.apply(item).number()),
                Column.text("articleId", item -> of.apply(item).id()),
                Column.number("version", item -> of.apply(item).version()),
                Column.text("outlet", item -> of.apply(item).outlet()),
                Column.text("publishedAt", item -> of.apply(item).publishedAt()),
                Column.text("url", item -> of.apply(item).url()),
                Column.text("title", item -> of.apply(item).title()),
                Column.text("addedAt", item -> of.apply(item).addedAt()));
    }

    private static <T> List<Column<T>> joined(List<Column<T>> first, List<Column<T>> second) {
        List<Column<T>> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String names(List<String> ids, Map<String, String> names) {
        return ids.stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN));
    }

    private static String numbers(List<String> ids, Map<String, ActorReference> actors) {
        return ids.stream()
                .map(actors::get)
                .filter(Objects::nonNull)
                .map(actor -> Long.toString(actor.number()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static @Nullable String text(@Nullable Anchor anchor) {
        return anchor == null ? null : anchor.text();
    }

    private static String texts(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::text).collect(Collectors.joining(" \u2026 "));
    }

    private static String parties(List<Party> parties) {
        return parties.stream().map(party -> party.anchor().text()).collect(Collectors.joining(BETWEEN));
    }

    private static String figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.kind() + " " + figure.value())
                .collect(Collectors.joining(BETWEEN));
    }
}
