package org.rawi.intake;

/** Where in the inputs the intake is, and where it is to begin. */
final class Course {

    private final Mark start;
    private int input;
    private String file = "";
    private long offset;

    Course(Mark start) {
        this.start = start;
    }

    /** Enters an input; false when all of it was done before. */
    boolean enter(int number) {
        input = number;
        file = "";
        offset = 0;
        return number >= start.input();
    }

    /** Enters a file of the input; false when it was done before. Files come sorted by their names. */
    boolean enter(String name) {
        file = name;
        offset = 0;
        boolean resumed = input == start.input() && !start.file().isEmpty();
        return !resumed
                || name.compareTo(start.file()) > 0
                || (name.equals(start.file()) && start.offset() != Mark.DONE);
    }

    /** How much of the file entered last was done before. */
    long done() {
        return input == start.input() && file.equals(start.file()) ? start.offset() : 0;
    }

    /** From now on so much of the file is behind. */
    void behind(long done) {
        offset = done;
    }

    Mark mark() {
        return new Mark(input, file, offset);
    }
}
