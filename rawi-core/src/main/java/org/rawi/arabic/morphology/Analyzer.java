package org.rawi.arabic.morphology;

import static org.rawi.arabic.morphology.Clitics.*;
import static org.rawi.arabic.text.Letters.ALEF;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.lexicon.Lexeme;
import org.rawi.arabic.text.Letters;

/** Finds every analysis of one word: tries each licensed cut of clitics against the dictionary. One thread at a time. */
final class Analyzer {
    private static final int MAX = 64;
    /** From this cost on a known reading is so far-fetched that a guess may be better. */
    private static final int DOUBTFUL = 1900;

    private static final Comparator<Analysis> BY_COST = Comparator.comparingInt(Analysis::cost)
            .thenComparingInt(a -> a.lexeme().id())
            .thenComparingInt(Analysis::features);

    private final Dictionary dictionary;
    private final Context context;
    private final Licence licence = new Licence();
    private final Guesser guesser;
    private final char[] folded = new char[MAX + 2];
    private final StringBuilder exact = new StringBuilder(MAX);
    private final int[] origin = new int[MAX + 1];
    private final List<Analysis> found = new ArrayList<>();
    private final List<Analysis> misspelled = new ArrayList<>();
    private boolean spelled;
    private int length;
    private boolean fathatan;
    private int damma;

    Analyzer(Dictionary dictionary, Context context) {
        this.dictionary = dictionary;
        this.context = context;
        this.guesser = new Guesser(dictionary.lexemeCount());
    }

    Form analyse(String surface, long id, int number) {
        load(surface);
        found.clear();
        misspelled.clear();
        spelled = false;
        if (length > 0) {
            conjunction();
        }
        String key = new String(folded, 0, length);
        if (spelled && !bareAlef()) {
            found.removeIf(analysis -> misspelled.contains(analysis));
        }
        found.sort(BY_COST);
        if (found.isEmpty() || found.get(0).cost() > DOUBTFUL) {
            guesser.guess(surface, folded, length, origin, found);
            found.sort(BY_COST);
        }
        return new Form(surface, key, id, number, found, context.steps(found));
    }

    private void load(String surface) {
        length = 0;
        exact.setLength(0);
        fathatan = false;
        damma = -1;
        for (int i = 0; i < surface.length() && length < MAX; i++) {
            char unit = surface.charAt(i);
            char fold = Letters.fold(unit);
            if (fold != Letters.DROPPED) {
                folded[length] = fold;
                exact.append(Letters.exact(unit));
                origin[length++] = i;
            } else if (unit == Letters.FATHATAN) {
                fathatan = true;
            } else if (unit == Letters.DAMMA && damma < 0) {
                damma = length - 1;
            }
        }
        origin[length] = surface.length();
    }

    private void conjunction() {
        preposition(0, 0, 0);
        if (length > 1 && folded[0] == Letters.WAW) {
            preposition(1, WAW, bit(1));
        } else if (length > 1 && folded[0] == Letters.FEH) {
            preposition(1, FEH, bit(1));
        }
    }

    private void preposition(int at, int proclitics, int cut) {
        article(at, proclitics, cut);
        if (at + 1 >= length) {
            return;
        }
        int next = cut | bit(at + 1);
        switch (folded[at]) {
            case Letters.BEH -> article(at + 1, proclitics | BEH, next);
            case Letters.KAF -> article(at + 1, proclitics | KAF, next);
            case Letters.SEEN -> stems(at + 1, proclitics | SEEN, next);
            case Letters.LAM -> {
                article(at + 1, proclitics | LAM, next);
                stems(at + 1, proclitics | VERB_LAM, next);
                if (folded[at + 1] == Letters.LAM && at + 2 < length) {
                    stems(at + 2, proclitics | LAM | ARTICLE, next | bit(at + 2));
                    fused(at, proclitics | LAM, next);
                }
            }
            default -> {}
        }
    }

    /** The lam that swallows the alef of a word whose article is its own: للذين, لله. */
    private void fused(int at, int proclitics, int cut) {
        char keep = folded[at];
        folded[at] = ALEF;
        int form = dictionary.find(folded, at, length);
        folded[at] = keep;
        for (int entry = form < 0 ? 0 : dictionary.firstEntry(form);
                form >= 0 && entry < dictionary.endEntry(form);
                entry += Dictionary.ENTRY_BYTES) {
            int features = dictionary.features(entry);
            Lexeme lexeme = dictionary.lexeme(dictionary.lexemeId(entry));
            int cost = licence.cost(lexeme, features, proclitics, NO_ENCLITIC);
            if (cost >= 0) {
                found.add(new Analysis(
                        lexeme, features, proclitics, NO_ENCLITIC, cut, origin[at + 1], origin[length], cost, false));
            }
        }
    }

    private void article(int at, int proclitics, int cut) {
        stems(at, proclitics, cut);
        if (at + 2 < length && folded[at] == ALEF && folded[at + 1] == Letters.LAM && isPlainAlef(at)) {
            stems(at + 2, proclitics | ARTICLE, cut | bit(at + 2));
        }
    }

    /** Whether a bare alef begins the word or its stem: many papers leave its hamza out. */
    private boolean bareAlef() {
        for (int i = 0; i < Math.min(length, 3); i++) {
            if (exact.charAt(i) == ALEF) {
                return true;
            }
        }
        return false;
    }

    private int bit(int at) {
        return cutBit(origin, at);
    }

    /** The bit that marks a cut; words of more than thirty units have none. */
    static int cutBit(int[] origin, int at) {
        return origin[at] < Integer.SIZE - 1 ? 1 << origin[at] : 0;
    }

    private boolean isPlainAlef(int at) {
        char unit = exact.charAt(at);
        return unit == ALEF || unit == Letters.ALEF_HAMZA_BELOW && at + 3 < length;
    }

    private void stems(int start, int proclitics, int cut) {
        stem(start, length, proclitics, cut, NO_ENCLITIC);
        for (int enclitic = 1; enclitic < ENCLITICS.length; enclitic++) {
            String ending = ENCLITICS[enclitic];
            int end = length - ending.length();
            if (end > start && endsWith(ending)) {
                stem(start, end, proclitics, cut, enclitic);
            }
        }
    }

    private boolean endsWith(String ending) {
        int from = length - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (exact.charAt(from + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void stem(int start, int end, int proclitics, int cut, int enclitic) {
        int form = dictionary.find(folded, start, end);
        if (form < 0) {
            return;
        }
        int spelling = Dictionary.spelling(exact, start, end);
        int last = dictionary.endEntry(form);
        for (int entry = dictionary.firstEntry(form); entry < last; entry += Dictionary.ENTRY_BYTES) {
            int features = dictionary.features(entry);
            Lexeme lexeme = dictionary.lexeme(dictionary.lexemeId(entry));
            int cost = licence.cost(lexeme, features, proclitics, enclitic);
            if (cost >= 0) {
                boolean exactly = dictionary.spelled(entry, spelling);
                spelled |= exactly;
                cost += exactly ? 0 : Licence.MISSPELLED;
                cost += licence.marks(features, fathatan, damma >= start && damma <= start + 1);
                Analysis analysis = new Analysis(
                        lexeme, features, proclitics, enclitic, cut, origin[start], origin[end], cost, false);
                found.add(analysis);
                if (!exactly) {
                    misspelled.add(analysis);
                }
            }
        }
    }
}
