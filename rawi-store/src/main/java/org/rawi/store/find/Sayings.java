package org.rawi.store.find;

import java.util.List;
import org.rawi.Article;
import org.rawi.SearchTerms;
import org.rawi.reading.Statement;
import org.rawi.store.query.Page;
import org.rawi.store.query.Said;
import org.rawi.store.query.Slice;
import org.rawi.store.query.StatementEntry;
import org.rawi.store.search.Hits;
import org.rawi.store.search.WordQuery;
import org.rawi.text.Anchor;

/** Statements by words of their own. */
final class Sayings {
    private final Lists lists;
    private final SearchTerms terms;
    private final WordQuery query;

    Sayings(Lists lists, SearchTerms terms, WordQuery query) {
        this.lists = lists;
        this.terms = terms;
        this.query = query;
    }

    /** A part of the list of statements that have the words; {@code lists} gives those of articles that have them. */
    Said of(Slice slice) {
        Page<StatementEntry> candidates = lists.statements(Slice.first(Said.MOST_LOOKED_AT));
        List<StatementEntry> found = candidates.items().stream()
                .filter(entry -> has(entry.statement()))
                .toList();
        int from = Math.min(slice.offset(), found.size());
        int to = Math.min(from + slice.limit(), found.size());
        return new Said(
                new Page<>(found.subList(from, to), found.size()),
                Tallies.of(found),
                candidates.total(),
                candidates.total() <= Said.MOST_LOOKED_AT);
    }

    private boolean has(Statement statement) {
        StringBuilder text = new StringBuilder();
        add(text, statement.source() == null ? List.of() : List.of(statement.source()));
        add(text, statement.content());
        Article own = Article.of("statement", "", text.toString());
        return Hits.all(query, terms.words(own));
    }

    private static void add(StringBuilder text, List<Anchor> anchors) {
        anchors.forEach(anchor -> text.append(anchor.text()).append('\n'));
    }
}
