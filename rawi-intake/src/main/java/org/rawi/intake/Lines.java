package org.rawi.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one in memory at a time. */
final class Lines {

    /** Longer lines are no articles. */
    static final int LONGEST = 1 << 28;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int number;
    private boolean stuck;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The number of the line that was given last, from 1. */
    int number() {
        return number;
    }

    /** Whether no further line can be found, because one is too long. */
    boolean isStuck() {
        return stuck;
    }

    /** The next line without its line feed, or null at the end. */
    byte @Nullable [] next() throws IOException, RefusedException {
        int searched = from;
        while (true) {
            for (int i = searched; i < to; i++) {
                if (buffer[i] == '\n') {
                    return line(i, i + 1);
                }
            }
            searched = to - from;
            if (!fill()) {
                return from == to ? null : line(to, to);
            }
        }
    }

    private byte[] line(int end, int next) {
        byte[] line = Arrays.copyOfRange(buffer, from, end);
        from = next;
        number++;
        return line;
    }

    /** What is not given yet, to the end of the stream. */
    byte[] rest() throws IOException, RefusedException {
        while (fill()) {
            // until the end
        }
        byte[] rest = Arrays.copyOfRange(buffer, from, to);
        from = to;
        return rest;
    }

    /** Moves what is left to the buffer's start and reads more behind it. */
    private boolean fill() throws IOException, RefusedException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        if (to == buffer.length) {
            if (buffer.length >= LONGEST) {
                number++;
                stuck = true;
                throw new RefusedException("longer than " + (LONGEST >> 20) + " MiB");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, to, buffer.length - to);
        to += Math.max(count, 0);
        return count >= 0;
    }
}
