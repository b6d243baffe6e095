package org.rawi.store.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * An event, as far as two articles can be compared in it.
 *
 * @param day when it happened, else of the article, as days since 1970; 0 when unknown
 * @param type ordinal of its type
 * @param mode hash of its mode, 0 without one
 * @param status ordinal of its status
 * @param trigger stem of its trigger
 * @param place stems of its place, sorted, empty when unknown
 * @param words stems around its trigger, sorted
 */
public record EventGist(
        int day,
        int type,
        int mode,
        int status,
        int trigger,
        List<Who> doers,
        List<Who> recipients,
        int[] place,
        int[] words)
        implements Gist {

    private static final int MOST_PARTIES = 4;

    /** Copies the lists. */
    public EventGist {
        doers = List.copyOf(doers);
        recipients = List.copyOf(recipients);
    }

    /** What the same act told elsewhere shares: two parties, or a party or the trigger and the place; or the wording. */
    @Override
    public long[] clues() {
        List<Long> clues = new ArrayList<>();
        for (long band : words.length == 0 ? new long[0] : MinHash.bands(words, MinHash.EVENT_BANDS)) {
            clues.add(Hash.of(band, type));
        }
        int[] keys = keys();
        for (int i = 0; i < keys.length; i++) {
            for (int j = i + 1; j < keys.length; j++) {
                clues.add(Hash.of(type, keys[i], keys[j]));
            }
            if (place.length > 0) {
                clues.add(Hash.of(type, keys[i], place[0], 1));
            }
        }
        if (place.length > 0) {
            clues.add(Hash.of(type, trigger, place[0], 2));
        }
        return clues.stream().mapToLong(Long::longValue).distinct().toArray();
    }

    private int[] keys() {
        List<Integer> keys = new ArrayList<>();
        for (List<Who> side : List.of(doers, recipients)) {
            side.stream()
                    .limit(MOST_PARTIES / 2)
                    .map(Who::key)
                    .filter(key -> key != 0)
                    .forEach(keys::add);
        }
        return Hash.set(keys.stream().mapToInt(Integer::intValue).toArray());
    }
}
