package org.rawi.store.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.reading.Figure;
import org.rawi.store.query.ArticleEntry;
import org.rawi.store.query.EventEntry;
import org.rawi.store.query.FigureTold;

/** The figures of one event's tellings, side by side. */
final class Figures {
    private Figures() {}

    private record Told(String kind, long value) {}

    static List<FigureTold> of(List<EventEntry> tellings) {
        Map<Told, List<ArticleEntry>> told = new LinkedHashMap<>();
        for (EventEntry telling : tellings) {
            for (Figure figure : telling.event().figures()) {
                List<ArticleEntry> articles =
                        told.computeIfAbsent(new Told(figure.kind(), figure.value()), unseen -> new ArrayList<>());
                if (!articles.contains(telling.article())) {
                    articles.add(telling.article());
                }
            }
        }
        List<FigureTold> figures = new ArrayList<>();
        told.forEach((figure, articles) -> figures.add(new FigureTold(figure.kind(), figure.value(), articles)));
        return figures;
    }
}
