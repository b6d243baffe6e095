package org.rawi.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reader;
import org.rawi.Reading;
import org.rawi.SearchTerms;
import org.rawi.store.base.Database;
import org.rawi.store.base.Keepable;
import org.rawi.store.find.Finder;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.AgendaEntry;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.Counts;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.EventView;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Filter;
import org.rawi.store.query.LibraryException;
import org.rawi.store.query.OutletEntry;
import org.rawi.store.query.Page;
import org.rawi.store.query.Relation;
import org.rawi.store.query.Said;
import org.rawi.store.query.SearchHit;
import org.rawi.store.query.Slice;
import org.rawi.store.query.StatementEntry;
import org.rawi.store.query.StatementView;
import org.rawi.store.query.Subject;
import org.rawi.store.write.Digests;
import org.rawi.store.write.LibraryWriter;
import org.rawi.store.write.Prepared;

/**
 * Articles and what was read in them, kept in a database. Safe for any number of threads, and for several processes at a
 * time. What a method that writes has returned for is committed. Methods throw {@link LibraryException} when the database
 * fails.
 */
public final class Library implements AutoCloseable {
    private final Database database;
    private final Reader reader;
    private final SearchTerms terms;
    private final Finder finder;
    private final Clock clock;
    private @Nullable LibraryWriter writer;

    private Library(Database database, Reader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
        terms = SearchTerms.of(reader);
        finder = new Finder(database, terms);
    }

    /**
     * Opens a library, making it when there is none and bringing it up to date when it is older than this code.
     *
     * @param where an SQLite file, or a {@code jdbc:sqlite:} or {@code jdbc:postgresql:} URL
     * @param reader reads what is added, and understands queries
     * @throws LibraryException when it cannot be opened or is no library
     */
    public static Library open(String where, Reader reader) {
        return open(where, reader, Clock.systemUTC());
    }

    /** Opens a library in a file. */
    public static Library open(Path file, Reader reader) {
        return open(file.toString(), reader);
    }

    /** Opens a library with a clock of one's own, for what is dated in it. */
    public static Library open(String where, Reader reader, Clock clock) {
        return new Library(Database.open(where), reader, clock);
    }

    /** The file or URL, without what may be secret in it. */
    public String name() {
        return database.name();
    }

    /** Reads articles, as {@link #add(Article)} would. */
    public Reader reader() {
        return reader;
    }

    /** Another number after every change of the library by anybody, for caches. */
    public long revision() {
        return finder.revision();
    }

    /** Reads an article and keeps both; nothing is written when this very article is known. */
    public Added add(Article article) {
        return add(article, UnaryOperator.identity());
    }

    /** The same, with a reading completed by who knows more of the article than its text. */
    public Added add(Article article, UnaryOperator<Reading> completion) {
        return addAll(List.of(prepare(article, completion))).get(0);
    }

    /** Keeps an article with a reading made elsewhere; nothing is written when this very article is known. */
    public Added add(Article article, Reading reading) {
        return addAll(List.of(
                        new PreparedArticle(Prepared.of(article, reading, terms.words(article), database.dialect()))))
                .get(0);
    }

    /** An article read and ready to be kept, see {@link #prepare}. */
    public static final class PreparedArticle {
        private final Prepared prepared;

        private PreparedArticle(Prepared prepared) {
            this.prepared = prepared;
        }
    }

    /** Does all that can be done before writing; for several threads that read for {@link #addAll}. */
    public PreparedArticle prepare(Article article, UnaryOperator<Reading> completion) {
        SearchTerms.ReadWords read = terms.read(article);
        return new PreparedArticle(
                Prepared.of(article, completion.apply(read.reading()), read.words(), database.dialect()));
    }

    /** Keeps articles in one transaction, in their order. */
    public List<Added> addAll(List<PreparedArticle> articles) {
        List<Prepared> prepared =
                articles.stream().map(article -> article.prepared).toList();
        List<Added> added = new ArrayList<>(prepared.size());
        for (LibraryWriter.Written each : writer().write(prepared)) {
            Added.Outcome outcome = !each.fresh()
                    ? Added.Outcome.UNCHANGED
                    : each.version() == 1 ? Added.Outcome.NEW : Added.Outcome.CHANGED;
            added.add(new Added(each.number(), each.version(), outcome));
        }
        return added;
    }

    /**
     * Reads the newest versions of articles again, after the engine, its rules or its register changed, in batches of one
     * transaction each; corrections are applied anew. May be stopped at any time and called again.
     *
     * @param progress is told of articles as they are done
     * @return how many were read again: those whose reading was made by something else
     */
    public int reread(IntConsumer progress) {
        return new Rereading(finder, terms, database.dialect(), writer()).run(progress);
    }

    /** Lets the database look at what it holds, after much was added; searches and lists are planned by that. */
    void analyse() {
        writer().analyse();
    }

    /** The newest version of an article, or null. */
    public @Nullable ArticleView article(String id) {
        List<ArticleEntry> versions = versions(id);
        return versions.isEmpty() ? null : article(versions.get(0).number());
    }

    /** A version of an article, or null. */
    public @Nullable ArticleView article(long number) {
        return finder.article(number);
    }

    /** The versions of an article, newest first; empty when the id is not known. */
    public List<ArticleEntry> versions(String id) {
        return finder.versions(id);
    }

    /** Articles, latest first. */
    public Page<ArticleEntry> articles(Filter filter, Slice slice) {
        return finder.articles(filter, slice);
    }

    /** Statements, latest first, each once however often it was printed. */
    public Page<StatementEntry> statements(Filter filter, Slice slice) {
        return finder.statements(filter, slice);
    }

    /** The statement that has an appearance of this number, with all its appearances; or null. */
    public @Nullable StatementView statement(long number) {
        return finder.statement(number);
    }

    /** Events, latest first, each once however often it was told. */
    public Page<EventEntry> events(Filter filter, Slice slice) {
        return finder.events(filter, slice);
    }

    /** The event that has a telling of this number, with all its tellings; or null. */
    public @Nullable EventView event(long number) {
        return finder.event(number);
    }

    /** Actors, those that most articles name first; {@code words} of the filter is a part of the name. */
    public Page<ActorEntry> actors(Filter filter, Slice slice) {
        return finder.actors(filter, slice);
    }

    /** An actor, or null; of a merged one the actor it was merged into. */
    public @Nullable ActorEntry actor(long number) {
        return finder.actor(number);
    }

    /** What is due, latest first. */
    public Page<AgendaEntry> agenda(Filter filter, Slice slice) {
        return finder.agenda(filter, slice);
    }

    /**
     * Articles by their words, best first; none when there is no word in the query.
     *
     * @param words as typed by a person: all must be there, in any inflection; in quotation marks side by side; with = before
     *     a word or phrase as printed
     * @param filter what else is wanted; its own words are not heeded
     */
    public Page<SearchHit> search(String words, Filter filter, Slice slice) {
        return finder.search(words, filter, slice);
    }

    /** Every article that fits, in the order in which they came; others may write meanwhile. */
    public void eachArticle(Filter filter, Consumer<ArticleEntry> taker) {
        finder.eachArticle(filter, taker);
    }

    /** Every article that fits with what was read in it, corrected. */
    public void eachReading(Filter filter, Consumer<ArticleView> taker) {
        finder.eachReading(filter, taker);
    }

    /** Every statement that fits. */
    public void eachStatement(Filter filter, Consumer<StatementEntry> taker) {
        finder.eachStatement(filter, taker);
    }

    /** Every event that fits. */
    public void eachEvent(Filter filter, Consumer<EventEntry> taker) {
        finder.eachEvent(filter, taker);
    }

    /** Every actor that fits. */
    public void eachActor(Filter filter, Consumer<ActorEntry> taker) {
        finder.eachActor(filter, taker);
    }

    /** Everything due that fits. */
    public void eachAgenda(Filter filter, Consumer<AgendaEntry> taker) {
        finder.eachAgenda(filter, taker);
    }

    /** What adding this article would come to without being read, or null when it would have to be. */
    public @Nullable Added unchanged(Article article) {
        ArticleEntry known = finder.known(Keepable.of(article.id()), Digests.of(article));
        return known == null ? null : new Added(known.number(), known.version(), Added.Outcome.UNCHANGED);
    }

    /** What people found wrong. */
    public Corrections corrections() {
        return new Corrections(finder, this::writer);
    }

    /** How a list divides. */
    public List<Facet> facets(Subject subject, Filter filter) {
        return finder.facets(subject, filter);
    }

    /** Who did what to whom in events that fit, commonest first, so many at most. */
    public List<Relation> relations(Filter filter, int most) {
        return finder.relations(filter, most);
    }

    /**
     * Statements that have words themselves, not only somewhere in their article; null when there is no word among them.
     *
     * @param words as of {@link #search}
     * @param filter what else is wanted; its own words are not heeded
     */
    public @Nullable Said said(String words, Filter filter, Slice slice) {
        return finder.said(words, filter, slice);
    }

    /** Statements that no person corrected or confirmed, the least sure ones first; for those who look through them. */
    public Page<StatementEntry> doubtfulStatements(Slice slice) {
        return finder.doubtfulStatements(slice);
    }

    /** The same for events. */
    public Page<EventEntry> doubtfulEvents(Slice slice) {
        return finder.doubtfulEvents(slice);
    }

    /** The outlets, those with most articles first, so many at most. */
    public List<OutletEntry> outlets(int most) {
        return finder.outlets(most);
    }

    /** How much there is. */
    public Counts counts() {
        return finder.counts();
    }

    private synchronized LibraryWriter writer() {
        if (writer == null) {
            writer = new LibraryWriter(database, terms, clock);
        }
        return writer;
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            writer.close();
            writer = null;
        }
        database.close();
    }
}
