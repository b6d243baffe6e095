package org.rawi.arabic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanMemoryTest {

    private final List<String> asked = new ArrayList<>();

    /** Two spans at every even place, the longer first; none at odd ones. */
    private final Spans spans = new Spans() {
        @Override
        public List<String> types() {
            return List.of("PAIR", "OTHER");
        }

        @Override
        public int end(int type, int start, int nth) {
            asked.add(type + " from " + start + " nth " + nth);
            return start % 2 == 0 && nth < 2 ? start + 2 - nth : NONE;
        }

        @Override
        public int start(int type, int end, int nth) {
            asked.add(type + " to " + end + " nth " + nth);
            return end % 2 == 0 && nth < 1 ? end - 1 : NONE;
        }
    };

    @Test
    void spansAreAskedForOnce() {
        SpanMemory memory = new SpanMemory(spans, 2, 100, false);
        for (int round = 0; round < 3; round++) {
            assertThat(all(memory, 0, 4)).containsExactly(6, 5);
            assertThat(all(memory, 0, 5)).isEmpty();
            assertThat(all(memory, 1, 4)).containsExactly(6, 5);
        }
        assertThat(asked).hasSize(3 + 1 + 3).doesNotHaveDuplicates();
    }

    @Test
    void farPlacesThatShareACellAreNotMixedUp() {
        SpanMemory memory = new SpanMemory(spans, 1, 100_000, false);
        assertThat(all(memory, 0, 0)).containsExactly(2, 1);
        assertThat(all(memory, 0, 4096)).containsExactly(4098, 4097);
        assertThat(all(memory, 0, 0)).containsExactly(2, 1);
    }

    @Test
    void backwardsTheStartIsAskedFor() {
        SpanMemory memory = new SpanMemory(spans, 1, 100, true);
        assertThat(all(memory, 0, 4)).containsExactly(3);
        assertThat(all(memory, 0, 4)).containsExactly(3);
        assertThat(asked).containsExactly("0 to 4 nth 0", "0 to 4 nth 1");
    }

    private static List<Integer> all(SpanMemory memory, int type, int place) {
        List<Integer> ends = new ArrayList<>();
        for (int nth = 0; memory.at(type, place, nth) != Spans.NONE; nth++) {
            ends.add(memory.at(type, place, nth));
        }
        return ends;
    }
}
