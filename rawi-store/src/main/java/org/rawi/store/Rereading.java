package org.rawi.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.SearchTerms;
import org.rawi.reading.Document;
import org.rawi.reading.Furniture;
import org.rawi.store.amend.Readings;
import org.rawi.store.base.Dialect;
import org.rawi.store.find.Finder;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.write.LibraryWriter;
import org.rawi.store.write.Prepared;

/** Reads again what was read by something else: another engine, other rules, another register. */
final class Rereading {
    private static final int BATCH = 200;

    private final Finder finder;
    private final SearchTerms terms;
    private final Dialect dialect;
    private final LibraryWriter writer;

    Rereading(Finder finder, SearchTerms terms, Dialect dialect, LibraryWriter writer) {
        this.finder = finder;
        this.terms = terms;
        this.dialect = dialect;
        this.writer = writer;
    }

    int run(IntConsumer progress) {
        Reading sample = terms.read(Article.of("sample", "", "")).reading();
        String now = sample.engine() + ' ' + sample.rules() + ' ' + sample.register();
        int count = 0;
        long after = 0;
        while (true) {
            List<Finder.Stored> batch = finder.madeOtherwise(now, after, BATCH);
            if (batch.isEmpty()) {
                return count;
            }
            List<LibraryWriter.Reread> again =
                    batch.parallelStream().map(this::again).toList();
            writer.replace(again);
            after = batch.get(batch.size() - 1).entry().number();
            count += batch.size();
            progress.accept(batch.size());
        }
    }

    private LibraryWriter.Reread again(Finder.Stored stored) {
        ArticleEntry entry = stored.entry();
        Document document = stored.reading().document();
        Article article = new Article(
                document.id(),
                document.title(),
                document.text(),
                document.publishedAt(),
                document.url(),
                entry.outlet());
        SearchTerms.ReadWords read = terms.read(article);
        Reading reading = Readings.with(read.reading(), document(read.reading().document(), document));
        return new LibraryWriter.Reread(entry.number(), Prepared.of(article, reading, read.words(), dialect));
    }

    /** What the reader knows of the article, with what only its page told. */
    private static Document document(Document fresh, Document known) {
        List<Furniture> furniture = new ArrayList<>(fresh.furniture());
        for (Furniture each : known.furniture()) {
            if (furniture.stream().noneMatch(other -> overlap(each, other))) {
                furniture.add(each);
            }
        }
        furniture.sort(java.util.Comparator.comparing(Furniture::anchor));
        return new Document(
                fresh.id(),
                fresh.sha256(),
                known.url(),
                known.canonicalUrl(),
                fresh.title(),
                fresh.text(),
                known.byline(),
                fresh.publisher(),
                known.section(),
                known.tags(),
                known.publishedAt(),
                known.modifiedAt(),
                known.retrievedAt(),
                fresh.language(),
                furniture,
                known.evidence(),
                known.paragraphs());
    }

    private static boolean overlap(Furniture one, Furniture other) {
        return one.anchor().in() == other.anchor().in()
                && one.anchor().start() < other.anchor().end()
                && other.anchor().start() < one.anchor().end();
    }
}
