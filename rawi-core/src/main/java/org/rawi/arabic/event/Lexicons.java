package org.rawi.arabic.event;

/** Everything the events are read with, loaded once. */
record Lexicons(
        FrameLexicon frames,
        WordClasses classes,
        Gazetteer gazetteer,
        Connectors connectors,
        StatusLexicon status,
        Negatives negatives,
        ContextLexicon contexts,
        FigureFinder figures) {

    static Lexicons load() {
        WordClasses classes = WordClasses.load();
        return new Lexicons(
                FrameLexicon.load(),
                classes,
                Gazetteer.load(),
                Connectors.load(),
                StatusLexicon.load(),
                Negatives.load(classes),
                ContextLexicon.load(),
                FigureFinder.load());
    }
}
