package org.rawi.arabic.actor;

import java.util.List;

/**
 * A run of name words.
 *
 * @param start first token
 * @param end token behind the last
 * @param keys the words folded, article off
 */
public record NameRun(int start, int end, List<String> keys) {

    /** The word a person goes by later: the last. */
    public String last() {
        return keys.get(keys.size() - 1);
    }

    /** Whether another run is a longer form of this name. */
    boolean shortOf(NameRun other) {
        if (other.keys.size() <= keys.size()) {
            return false;
        }
        if (other.last().equals(last()) && other.keys.containsAll(keys)) {
            return true;
        }
        return keys.size() > 1 && java.util.Collections.indexOfSubList(other.keys, keys) >= 0;
    }
}
