package org.rawi.formats;

import java.util.List;
import org.rawi.Inspector.Word;

/** Words as tab-separated lines: how each is cut and what it is taken for. */
public final class WordTable {

    /** The first line: the columns' names. */
    public static final String HEADER = "form\tstart\tend\tsegments\tlemma\tclass\n";

    private WordTable() {}

    /** A line for each word; segments are joined by {@code +}, no lemma is {@code -}. */
    public static String rows(List<Word> words) {
        StringBuilder rows = new StringBuilder();
        for (Word word : words) {
            String lemma = word.lemma() == null ? "-" : word.lemma();
            rows.append(Printable.cell(word.anchor().text())).append('\t');
            rows.append(word.anchor().start())
                    .append('\t')
                    .append(word.anchor().end())
                    .append('\t');
            rows.append(Printable.cell(String.join("+", word.segments()))).append('\t');
            rows.append(Printable.cell(lemma))
                    .append('\t')
                    .append(word.wordClass())
                    .append('\n');
        }
        return rows.toString();
    }
}
