package org.rawi.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that fills with the bytes of the inputs and counts articles. */
final class ProgressBarProgress implements Progress {

    /** Smaller inputs are read before a bar could be looked at. */
    static final long WORTH_SHOWING = 1 << 20;

    private final PrintStream messages;
    private final ProgressBar bar;
    private final AtomicLong articles = new AtomicLong();

    ProgressBarProgress(Console console, long size) {
        messages = console.messages();
        bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(size)
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(messages, 100))
                .build();
    }

    @Override
    public void bytes(long count) {
        bar.stepBy(count);
    }

    @Override
    public void article() {
        bar.setExtraMessage(" " + articles.incrementAndGet() + " articles");
    }

    @Override
    public void pause() {
        messages.print("\r\u001B[K");
    }

    @Override
    public void close() {
        bar.close();
    }
}
