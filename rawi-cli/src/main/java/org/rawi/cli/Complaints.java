package org.rawi.cli;

/** What the user is told about inputs, and how many were lost. */
final class Complaints {

    private final Console console;
    private final Progress progress;
    private int lost;
    private int read;

    Complaints(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    void lost(String where, String reason) {
        lost++;
        note(where, reason);
    }

    void note(String where, String note) {
        progress.pause();
        console.complain(where + ": " + note);
    }

    void read() {
        read++;
        progress.article();
    }

    /** Whether nothing was lost; if something was, beside articles that were read, says how much. */
    boolean summary() {
        if (lost > 0 && read > 0) {
            progress.pause();
            console.complain(read + " read, " + lost + " not");
        }
        return lost == 0;
    }
}
