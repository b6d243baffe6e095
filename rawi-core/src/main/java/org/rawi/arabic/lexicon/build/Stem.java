package org.rawi.arabic.lexicon.build;

import static org.rawi.arabic.text.Letters.*;

import java.util.ArrayList;
import java.util.List;

/** What happens at the end of a nominal stem when something is added; spelling of final hamza after Wright I, §§17, 316. */
final class Stem {
    static final String AN = "ان";
    static final String AYN = "ين";
    static final String UN = "ون";
    static final String AT = "ات";
    static final String AA = "اء";

    private Stem() {}

    static boolean endsIn(String stem, char letter) {
        return !stem.isEmpty() && stem.charAt(stem.length() - 1) == letter;
    }

    static String chop(String stem, int letters) {
        return stem.substring(0, stem.length() - letters);
    }

    /** The spellings a stem takes before an enclitic pronoun or another ending. */
    static List<String> hosts(String stem) {
        List<String> hosts = new ArrayList<>();
        if (endsIn(stem, TEH_MARBUTA)) {
            hosts.add(chop(stem, 1) + TEH);
        } else if (endsIn(stem, ALEF_MAKSURA)) {
            hosts.add(chop(stem, 1) + ALEF);
        } else if (endsIn(stem, HAMZA)) {
            hosts.add(stem);
            hosts.add(chop(stem, 1) + WAW_HAMZA);
            hosts.add(chop(stem, 1) + YEH_HAMZA);
        } else if (endsIn(stem, ALEF_HAMZA_ABOVE)) {
            hosts.add(stem);
            hosts.add(chop(stem, 1) + WAW_HAMZA);
            hosts.add(chop(stem, 1) + YEH_HAMZA);
        } else {
            hosts.add(stem);
        }
        return hosts;
    }

    /** The stem with an ending that begins in alef. */
    static List<String> withAlef(String stem, String ending) {
        if (endsIn(stem, TEH_MARBUTA)) {
            return List.of(chop(stem, 1) + TEH + ending);
        }
        if (endsIn(stem, ALEF_MAKSURA)) {
            return List.of(chop(stem, 1) + YEH + ending);
        }
        if (endsIn(stem, ALEF_HAMZA_ABOVE)) {
            return List.of(chop(stem, 1) + ALEF_MADDA + ending.substring(1), stem + ending);
        }
        if (stem.endsWith(AA)) {
            return List.of(stem + ending, chop(stem, 1) + WAW + ending);
        }
        if (endsIn(stem, HAMZA)) {
            return joinsLeft(stem, stem.length() - 2)
                    ? List.of(chop(stem, 1) + YEH_HAMZA + ending)
                    : List.of(stem + ending, chop(stem, 1) + ALEF_MADDA + ending.substring(1));
        }
        if (endsIn(stem, ALEF)) {
            return List.of(chop(stem, 1) + WAW + ending, chop(stem, 1) + YEH + ending);
        }
        return List.of(stem + ending);
    }

    /** The stem with an ending that begins in waw or ya. */
    static List<String> withVowel(String stem, String ending) {
        if (endsIn(stem, TEH_MARBUTA)) {
            return List.of(chop(stem, 1) + TEH + ending);
        }
        if (endsIn(stem, ALEF_MAKSURA)) {
            return List.of(chop(stem, 1) + YEH + ending);
        }
        if (endsIn(stem, ALEF_HAMZA_ABOVE)) {
            return List.of(stem + ending, chop(stem, 1) + (ending.charAt(0) == WAW ? WAW_HAMZA : YEH_HAMZA) + ending);
        }
        if (stem.endsWith(AA)) {
            char seat = ending.charAt(0) == WAW ? WAW_HAMZA : YEH_HAMZA;
            return List.of(chop(stem, 1) + seat + ending, stem + ending, chop(stem, 1) + WAW + ending);
        }
        if (endsIn(stem, HAMZA)) {
            return List.of(chop(stem, 1) + YEH_HAMZA + ending, stem + ending);
        }
        if (endsIn(stem, ALEF)) {
            return List.of(chop(stem, 1) + WAW + ending);
        }
        return List.of(stem + ending);
    }

    /** Whether a letter joins the one behind it. */
    private static boolean joinsLeft(String stem, int at) {
        return at >= 0 && "اأإآدذرزوؤءةى".indexOf(stem.charAt(at)) < 0;
    }
}
