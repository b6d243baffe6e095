package org.rawi.intake;

/**
 * A place in the inputs from which on nothing has been taken yet, to go on from after an interruption.
 *
 * @param input index of the input
 * @param file which file of it, by its identity; empty where it is no folder or not begun
 * @param offset how much of that file is done: bytes of an archive, lines, elements or entries of others
 */
public record Mark(int input, String file, long offset) {

    /** The very beginning. */
    public static final Mark START = new Mark(0, "", 0);

    /** Offset of a file that is done. */
    static final long DONE = Long.MAX_VALUE;
}
