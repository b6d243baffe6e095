package org.rawi.arabic.morphology;

import static org.rawi.arabic.lexicon.Features.*;
import static org.rawi.arabic.morphology.Clitics.*;

import java.util.List;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.Lexeme;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.text.Letters;

/** Reads an unknown word by its shape: prefix and ending tell verb, noun, nisba or name, gender and number. */
final class Guesser {
    private static final int COST = 1700;
    private static final int MINIMUM = 3;

    private final int unknownId;

    Guesser(int unknownId) {
        this.unknownId = unknownId;
    }

    void guess(String surface, char[] folded, int length, int[] origin, List<Analysis> into) {
        whole(surface, folded, length, origin, 0, 0, 0, into);
        if (length > MINIMUM + 1 && (folded[0] == Letters.WAW || folded[0] == Letters.FEH)) {
            boolean article = folded[1] == Letters.ALEF && folded[2] == Letters.LAM;
            int joined = folded[0] == Letters.WAW && !startsForeign(folded[1]) ? -150 : 120;
            whole(
                    surface,
                    folded,
                    length,
                    origin,
                    1,
                    folded[0] == Letters.WAW ? WAW : FEH,
                    article ? -400 : joined,
                    into);
        }
    }

    /** Whether this letter behind a first و is common in foreign names (ويلسون، واتسون، هوليود); else و is mostly the conjunction. */
    private static boolean startsForeign(char second) {
        return second == Letters.ALEF || second == Letters.YEH || second == Letters.WAW;
    }

    private void whole(
            String surface,
            char[] folded,
            int length,
            int[] origin,
            int at,
            int proclitics,
            int cost,
            List<Analysis> into) {
        int cut = at == 0 ? 0 : Analyzer.cutBit(origin, at);
        int first = folded[at];
        if (at + 4 <= length && first == Letters.ALEF && folded[at + 1] == Letters.LAM) {
            add(
                    surface,
                    folded,
                    length,
                    origin,
                    at + 2,
                    proclitics | ARTICLE,
                    cut | Analyzer.cutBit(origin, at + 2),
                    cost - 200,
                    into);
            return;
        }
        if (at + 5 <= length && first == Letters.LAM && folded[at + 1] == Letters.LAM) {
            add(
                    surface,
                    folded,
                    length,
                    origin,
                    at + 2,
                    proclitics | LAM | ARTICLE,
                    cut | Analyzer.cutBit(origin, at + 1) | Analyzer.cutBit(origin, at + 2),
                    cost - 100,
                    into);
        }
        if (at + 6 <= length
                && (first == Letters.BEH || first == Letters.KAF)
                && folded[at + 1] == Letters.ALEF
                && folded[at + 2] == Letters.LAM) {
            int preposition = first == Letters.BEH ? BEH : KAF;
            add(
                    surface,
                    folded,
                    length,
                    origin,
                    at + 3,
                    proclitics | preposition | ARTICLE,
                    cut | Analyzer.cutBit(origin, at + 1) | Analyzer.cutBit(origin, at + 3),
                    cost - 200,
                    into);
        }
        add(surface, folded, length, origin, at, proclitics, cut, cost, into);
        if (at + 5 <= length && (first == Letters.BEH || first == Letters.LAM)) {
            add(
                    surface,
                    folded,
                    length,
                    origin,
                    at + 1,
                    proclitics | (first == Letters.BEH ? BEH : LAM),
                    cut | Analyzer.cutBit(origin, at + 1),
                    cost + 150,
                    into);
        }
        boolean future = first == Letters.SEEN && at + 5 <= length;
        int stem = future ? at + 1 : at;
        if (stem + 4 <= length && folded[stem] == Letters.YEH || future && folded[stem] == Letters.TEH) {
            boolean plural =
                    length - stem > 5 && folded[length - 1] == Letters.NOON && folded[length - 2] == Letters.WAW;
            int features = IMPERFECT
                    | THIRD
                    | STANDALONE
                    | INDICATIVE
                    | Features.ACTIVE
                    | (folded[stem] == Letters.YEH ? MASCULINE : FEMININE)
                    | (plural ? PLURAL : SINGULAR);
            into.add(new Analysis(
                    new Lexeme(unknownId, surface.substring(origin[stem]), PartOfSpeech.VERB, 0, null, 0, COST),
                    features,
                    future ? proclitics | SEEN : proclitics,
                    0,
                    future ? cut | Analyzer.cutBit(origin, stem) : cut,
                    origin[stem],
                    origin[length],
                    COST + cost + (future ? -50 : 80),
                    true));
        }
    }

    private void add(
            String surface,
            char[] folded,
            int length,
            int[] origin,
            int at,
            int proclitics,
            int cut,
            int cost,
            List<Analysis> into) {
        char last = folded[length - 1];
        char before = length - at > 2 ? folded[length - 2] : 0;
        char lastUnit = surface.charAt(origin[length - 1]);
        boolean article = (proclitics & ARTICLE) != 0;
        int features = SINGULAR | MASCULINE | STANDALONE;
        int traits = 0;
        PartOfSpeech pos = PartOfSpeech.PROPER;
        if (lastUnit == Letters.TEH_MARBUTA) {
            features = SINGULAR | FEMININE | STANDALONE;
            boolean nisba = before == Letters.YEH && length - at > 4;
            pos = article && nisba ? PartOfSpeech.ADJECTIVE : article ? PartOfSpeech.NOUN : PartOfSpeech.PROPER;
            traits = nisba ? Traits.NISBA : 0;
        } else if (last == Letters.TEH && before == Letters.ALEF && length - at > 4) {
            features = PLURAL | FEMININE | STANDALONE;
            pos = PartOfSpeech.NOUN;
        } else if (last == Letters.NOON
                && (before == Letters.WAW || before == Letters.YEH)
                && length - at > 5
                && article) {
            features = PLURAL | MASCULINE | STANDALONE;
            pos = PartOfSpeech.NOUN;
        } else if (lastUnit == Letters.YEH && article && length - at > 3) {
            pos = PartOfSpeech.ADJECTIVE;
            traits = Traits.NISBA;
        }
        into.add(new Analysis(
                new Lexeme(unknownId, surface.substring(origin[at]), pos, traits, null, 0, COST),
                features,
                proclitics,
                0,
                cut,
                origin[at],
                origin[length],
                COST + cost,
                true));
    }
}
