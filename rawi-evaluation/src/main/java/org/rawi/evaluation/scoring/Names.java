package org.rawi.evaluation.scoring;

import static org.rawi.arabic.text.Letters.ALEF;
import static org.rawi.arabic.text.Letters.ALEF_HAMZA_ABOVE;
import static org.rawi.arabic.text.Letters.ALEF_HAMZA_BELOW;
import static org.rawi.arabic.text.Letters.ALEF_MADDA;
import static org.rawi.arabic.text.Letters.ALEF_MAKSURA;
import static org.rawi.arabic.text.Letters.ALEF_WASLA;
import static org.rawi.arabic.text.Letters.FATHATAN;
import static org.rawi.arabic.text.Letters.HEH;
import static org.rawi.arabic.text.Letters.LAM;
import static org.rawi.arabic.text.Letters.NOON;
import static org.rawi.arabic.text.Letters.SUPERSCRIPT_ALEF;
import static org.rawi.arabic.text.Letters.TATWEEL;
import static org.rawi.arabic.text.Letters.TEH_MARBUTA;
import static org.rawi.arabic.text.Letters.WAW;
import static org.rawi.arabic.text.Letters.WAW_HAMZA;
import static org.rawi.arabic.text.Letters.YEH;
import static org.rawi.arabic.text.Letters.YEH_HAMZA;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;

/** When two names are of the same person or body: spelling variants joined, articles and titles off. */
final class Names {
    private static final int SUKUN = '\u0652';
    private static final String ARTICLE = "" + ALEF + LAM;
    private static final String PLURAL_NOMINATIVE = "" + WAW + NOON;
    private static final String PLURAL_OBLIQUE = "" + YEH + NOON;
    private static final String AND = " " + WAW;

    /** Shorter words keep what looks like an article or an ending. */
    private static final int SHORT = 4;

    private final List<Tsv.Row> variants =
            Tsv.resource(Names.class, "spellings.tsv", "written", "counts-as").rows();
    private final Set<String> titles;

    Names() {
        titles = Tsv.resource(Names.class, "titles.tsv", "title").rows().stream()
                .map(row -> joined(fold(row.get(0))))
                .collect(Collectors.toSet());
    }

    /** Whether two names mean the same: equal, half of the words shared, or one inside the other with the same last word. */
    boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        Set<String> either = new HashSet<>(first);
        either.addAll(second);
        Set<String> both = new HashSet<>(first);
        both.retainAll(new HashSet<>(second));
        if (2 * both.size() >= either.size()) {
            return true;
        }
        List<String> shorter = second.size() < first.size() ? second : first;
        List<String> longer = second.size() < first.size() ? first : second;
        return new HashSet<>(longer).containsAll(shorter) && last(shorter).equals(last(longer));
    }

    /** Whether gold's speaker is the first of those found, or all of them as gold joins several. */
    boolean isSpeaker(@Nullable String gold, List<String> found) {
        if (found.isEmpty()) {
            return gold == null;
        }
        return gold != null && (same(gold, found.get(0)) || same(gold, String.join(AND, found)));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private List<String> words(String name) {
        List<String> all = split(joined(fold(name)));
        List<String> kept = all.stream().filter(word -> !titles.contains(word)).toList();
        return (kept.isEmpty() ? all : kept).stream().map(Names::bare).toList();
    }

    private static String bare(String word) {
        String stem = word.startsWith(ARTICLE) && word.length() > SHORT ? word.substring(2) : word;
        boolean plural = stem.endsWith(PLURAL_NOMINATIVE) && stem.length() > SHORT;
        return plural ? stem.substring(0, stem.length() - 2) + PLURAL_OBLIQUE : stem;
    }

    /** Joins the variants of {@code spellings.tsv}: one letter anywhere, several at a word's start. */
    private String joined(String folded) {
        String text = folded;
        for (Tsv.Row row : variants) {
            text = replaced(text, row.get(0), row.get(1));
        }
        return text;
    }

    private static String replaced(String text, String written, String countsAs) {
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length())) {
            boolean inside = written.length() > 1 && at > 0 && WordIndex.isWord(text.codePointBefore(at));
            if (!inside) {
                replaced.append(text, from, at).append(countsAs);
                from = at + written.length();
            }
        }
        return replaced.append(text, from, text.length()).toString();
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (WordIndex.isWord(point)) {
                word.appendCodePoint(point);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!dropped(unit)) {
                folded.append(fold(unit));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static char fold(char unit) {
        return switch (unit) {
            case ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA, ALEF_WASLA -> ALEF;
            case ALEF_MAKSURA, YEH_HAMZA -> YEH;
            case TEH_MARBUTA -> HEH;
            case WAW_HAMZA -> WAW;
            default -> unit;
        };
    }

    /** Vowel marks, tatweel and direction marks. */
    private static boolean dropped(char unit) {
        return unit >= FATHATAN && unit <= SUKUN
                || unit == SUPERSCRIPT_ALEF
                || unit == TATWEEL
                || unit == '\u200E'
                || unit == '\u200F'
                || unit >= '\u202A' && unit <= '\u202C'
                || unit >= '\u2066' && unit <= '\u2069';
    }
}
