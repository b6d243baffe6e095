package org.rawi.cli;

import java.util.List;
import org.rawi.intake.ArticleIntake;

/** How far a run has come, as somebody at a terminal wants to see it. */
interface Progress extends AutoCloseable {

    /** So many more bytes were taken from the inputs. */
    void bytes(long count);

    /** One more article was read. */
    void article();

    /** Makes way for a line of text. */
    void pause();

    @Override
    void close();

    /** A bar where messages go to a terminal and there is something to wait for; else nothing. */
    static Progress of(Console console, List<String> inputs) {
        if (!console.terminal().messages()) {
            return none();
        }
        long size = ArticleIntake.size(inputs);
        return size < ProgressBarProgress.WORTH_SHOWING ? none() : new ProgressBarProgress(console, size);
    }

    /** Shows nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void bytes(long count) {}

            @Override
            public void article() {}

            @Override
            public void pause() {}

            @Override
            public void close() {}
        };
    }
}
