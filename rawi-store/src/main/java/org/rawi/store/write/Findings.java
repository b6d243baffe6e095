package org.rawi.store.write;

import java.util.ArrayList;
import java.util.List;
import org.rawi.Reading;
import org.rawi.store.merge.Gist;
import org.rawi.store.merge.GistCode;
import org.rawi.store.merge.Gists;

/**
 * What of a reading's statements and events goes beside it into the tables: how they are compared, in the order of the
 * reading, statements first.
 */
record Findings(List<Compared> statements, List<Compared> events, List<String> days) {

    /** A finding's gist, packed, and where to look for others like it. */
    record Compared(Gist gist, byte[] packed, long[] clues) {

        static Compared of(Gist gist) {
            return new Compared(gist, GistCode.bytes(gist), gist.clues());
        }
    }

    static Findings of(Reading reading, Gists gists) {
        List<Compared> statements = new ArrayList<>(reading.statements().size());
        gists.statements().forEach(gist -> statements.add(Compared.of(gist)));
        List<Compared> events = new ArrayList<>(reading.events().size());
        gists.events().forEach(gist -> events.add(Compared.of(gist)));
        return new Findings(statements, events, gists.days());
    }
}
