package org.rawi.cli;

import java.util.List;
import org.rawi.Article;
import org.rawi.intake.ArticleIntake;
import org.rawi.intake.Incoming;
import org.rawi.intake.IntakeOptions;
import org.rawi.store.Added;
import org.rawi.store.Adding;
import org.rawi.store.Library;

/** One run of inputs into a library, and the count of what became of them. */
final class AddRun implements Adding.Listener {

    private final Console console;
    private final Complaints complaints;
    private int fresh;
    private int changed;
    private int known;

    AddRun(Console console, Complaints complaints) {
        this.console = console;
        this.complaints = complaints;
    }

    /** Adds what the inputs hold; whether all of it could be. */
    boolean run(Library library, List<String> inputs, IntakeOptions options, int jobs, Progress progress) {
        try (Adding adding = new Adding(library, jobs, this)) {
            new ArticleIntake(console.input(), null, progress::bytes)
                    .with(options)
                    .take(inputs, incoming -> accept(incoming, adding));
            adding.finish();
        }
        return complaints.summary();
    }

    /** What came of it, in words. */
    String told() {
        return fresh + " new, " + changed + " changed, " + known + " known";
    }

    /** How many articles were written. */
    int written() {
        return fresh + changed;
    }

    private void accept(Incoming incoming, Adding adding) {
        if (incoming instanceof Incoming.Arrived arrived) {
            adding.add(arrived.article(), arrived::complete);
        } else if (incoming instanceof Incoming.Refused refused) {
            synchronized (this) {
                complaints.lost(refused.where(), refused.reason());
            }
        } else if (incoming instanceof Incoming.Noted noted) {
            synchronized (this) {
                complaints.note(noted.where(), noted.note());
            }
        }
    }

    @Override
    public synchronized void added(Article article, Added added) {
        switch (added.outcome()) {
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case UNCHANGED -> known++;
        }
        complaints.read();
    }

    @Override
    public synchronized void failed(Article article, Throwable failure) {
        String reason = failure instanceof OutOfMemoryError
                ? "not enough memory for this text of " + article.text().length() + " characters"
                : "internal error, please report it: " + failure;
        complaints.lost(article.id(), reason);
    }
}
