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
        return new Lexicons(
                FrameLexicon.load(),
                WordClasses.load(),
                Gazetteer.load(),
                Connectors.load(),
                StatusLexicon.load(),
                Negatives.load(),
                ContextLexicon.load(),
                FigureFinder.load());
    }
}
