package org.rawi.arabic.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.SearchTerms.Keys;
import org.rawi.SearchTerms.QueryWord;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.FormMemory;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;

/** The door of search keys: those of words in a text, by the analysis their context chose, and those of queries. */
public final class WordKeys {
    private static final int NEARLY_AS_LIKELY = 350;
    private static final int SHORTEST_JOINED = 3;

    private final FormMemory<@Nullable Keys[]> memory = new FormMemory<>(form -> new @Nullable Keys[form.count()]);

    /** The keys of a word in a text. */
    public Keys of(Words words, int token) {
        Form form = words.form(token);
        if (form == null) {
            return plain(words.tokens().string(token));
        }
        int chosen = words.chosen(token);
        @Nullable Keys[] known = memory.of(form);
        Keys keys = known[chosen];
        if (keys == null) {
            keys = keys(form, form.analysis(chosen));
            known[chosen] = keys;
        }
        return keys;
    }

    /** A word as a query means it, out of any context. */
    public QueryWord query(Words words, int token) {
        Form form = words.form(token);
        if (form == null) {
            return new QueryWord(List.of(plain(words.tokens().string(token))), Set.of());
        }
        Set<Keys> readings = new LinkedHashSet<>();
        Set<String> joined = new LinkedHashSet<>();
        for (int i = 0; i < form.count(); i++) {
            Analysis analysis = form.analysis(i);
            if (analysis.cost() <= form.best().cost() + NEARLY_AS_LIKELY) {
                Keys keys = keys(form, analysis);
                readings.add(keys);
                if (analysis.guessed() || analysis.is(PartOfSpeech.PROPER)) {
                    joined.addAll(joined(keys.cut()));
                }
            }
        }
        return new QueryWord(List.copyOf(readings), joined);
    }

    private static Keys plain(String text) {
        String folded = Letters.fold(text);
        return new Keys(printed(text), folded, folded, folded);
    }

    private static Keys keys(Form form, Analysis analysis) {
        String surface = form.surface();
        String cut = Letters.fold(surface.substring(analysis.stemStart(), analysis.stemEnd()));
        if (cut.isEmpty()) {
            cut = form.folded();
        }
        String stem = analysis.is(PartOfSpeech.PROPER) ? cut : LightStem.of(cut);
        return new Keys(printed(surface), form.folded(), cut, stem);
    }

    private static String printed(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = Letters.exact(text.charAt(i));
            if (unit != Letters.DROPPED) {
                printed.append(unit);
            }
        }
        return printed.toString();
    }

    /** A word behind conjunction, preposition and article, in all their orders. */
    private static List<String> joined(String word) {
        List<String> forms = new ArrayList<>();
        if (word.length() < SHORTEST_JOINED) {
            return forms;
        }
        String article = "" + Letters.ALEF + Letters.LAM;
        for (String conjunction : List.of("", "" + Letters.WAW, "" + Letters.FEH)) {
            for (String preposition : List.of("", "" + Letters.BEH, "" + Letters.LAM, "" + Letters.KAF)) {
                forms.add(conjunction + preposition + word);
                boolean merged = preposition.indexOf(Letters.LAM) >= 0;
                forms.add(conjunction + preposition + (merged ? "" + Letters.LAM : article) + word);
            }
        }
        forms.remove(word);
        return forms;
    }
}
