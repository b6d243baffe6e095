package org.rawi.arabic.lexicon.build;

import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;

/** Function words, numerals and calendar words. */
final class ClosedClasses {
    private final Entries entries;

    ClosedClasses(Entries entries) {
        this.entries = entries;
    }

    void add() {
        for (Tsv.Row row : Tsv.resource(
                        Dictionary.class,
                        "closed-classes.tsv",
                        "form",
                        "lemma",
                        "class",
                        "proclitics",
                        "host",
                        "gender",
                        "number")
                .rows()) {
            PartOfSpeech pos = PartOfSpeech.valueOf(row.get(2));
            int traits = pos == PartOfSpeech.NUMERAL ? Traits.NUMBER : 0;
            int lexeme = entries.lexeme(row.get(1), pos, traits, null);
            int features = agreement(row) | proclitics(row);
            String host = row.get(4);
            if (!host.equals("!")) {
                entries.form(row.get(0), features | Features.STANDALONE, lexeme);
            }
            if (!host.equals("-")) {
                entries.form(host.length() > 1 ? host : row.get(0), features | Features.HOST, lexeme);
            }
        }
    }

    private static int agreement(Tsv.Row row) {
        int gender = row.get(5).equals("m") ? Features.MASCULINE : row.get(5).equals("f") ? Features.FEMININE : 0;
        return gender
                | switch (row.get(6)) {
                    case "s" -> Features.SINGULAR;
                    case "d" -> Features.DUAL;
                    case "p" -> Features.PLURAL;
                    case "-" -> 0;
                    default -> throw row.wrong("number " + row.get(6));
                };
    }

    private static int proclitics(Tsv.Row row) {
        return switch (row.get(3)) {
            case "n" -> Features.NO_PROCLITIC;
            case "w" -> 0;
            case "p" -> Features.PREPOSED;
            case "l" -> Features.VERBAL_PROCLITIC;
            case "pa" -> Features.PREPOSED | Features.ARTICLE_OK;
            case "A" -> Features.PREPOSED | Features.ARTICLE_OK | Features.NEEDS_ARTICLE;
            default -> throw row.wrong("proclitics " + row.get(3));
        };
    }
}
