package org.rawi.arabic.chain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Tokens;
import org.rawi.reading.SettingKind;

/** Finds on what occasion a statement was made: في مؤتمر صحافي, خلال لقاء, between its cue and its content. */
final class Settings {
    private static final int LONGEST = 40;
    private static final Map<String, SettingKind> KINDS = load();

    private final Words words;
    private final Tokens tokens;
    private final NounPhrases phrases;

    Settings(Words words, NounPhrases phrases) {
        this.words = words;
        this.tokens = words.tokens();
        this.phrases = phrases;
    }

    private static Map<String, SettingKind> load() {
        Map<String, SettingKind> kinds = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(Settings.class, "settings.tsv", "noun", "with", "kind")
                .rows()) {
            kinds.put(row.get(0) + (row.get(1).equals("-") ? "" : ' ' + row.get(1)), SettingKind.valueOf(row.get(2)));
        }
        return kinds;
    }

    /** Whether a noun, folded and without article, names a written thing that a body speaks by. */
    static boolean isDocument(String noun) {
        SettingKind kind = KINDS.get(noun);
        return kind == SettingKind.STATEMENT || kind == SettingKind.DOCUMENT;
    }

    @Nullable
    Occasion of(Attribution statement) {
        if (statement.content().isEmpty()) {
            return null;
        }
        int content = tokens.at(statement.content().get(0).start());
        int from = statement.firstToken();
        int to = content > from ? content : Math.min(from + 1, words.count());
        for (int i = from; i < to && i - from < LONGEST; i++) {
            Analysis noun = words.at(i);
            if (noun == null || !noun.nominal() || !introduced(i, noun)) {
                continue;
            }
            String key = key(i);
            String pair = words.at(i + 1) == null ? key : key + ' ' + key(i + 1);
            SettingKind kind = KINDS.containsKey(pair) ? KINDS.get(pair) : KINDS.get(key);
            if (kind != null) {
                int end = shortest(i);
                int behind = KINDS.containsKey(pair) && !pair.equals(key) ? i + 2 : i + 1;
                int last = Math.min(Math.max(behind, end), to);
                return new Occasion(new Stretch(words.bareStart(i), tokens.end(Math.max(last, i + 1) - 1)), kind);
            }
        }
        return null;
    }

    /** Behind a preposition or a word of time (في، خلال، عقب), or with ب joined. */
    private boolean introduced(int token, Analysis noun) {
        Analysis before = words.at(token - 1);
        return noun.proclitic(Clitics.BEH)
                || before != null
                        && (before.is(PartOfSpeech.PREPOSITION) || before.is(PartOfSpeech.ADVERB))
                        && !noun.proclitic(Clitics.CONJUNCTION);
    }

    private int shortest(int start) {
        int end = -1;
        for (int nth = 0; phrases.end(start, nth) >= 0; nth++) {
            end = phrases.end(start, nth);
        }
        return end;
    }

    private String key(int token) {
        StringBuilder key = new StringBuilder();
        for (int i = words.stemStart(token); i < tokens.end(token); i++) {
            char unit = Letters.fold(tokens.text().charAt(i));
            if (unit != Letters.DROPPED) {
                key.append(unit);
            }
        }
        return key.toString();
    }
}
