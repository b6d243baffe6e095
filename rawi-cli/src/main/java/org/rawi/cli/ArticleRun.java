package org.rawi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.rawi.Article;
import org.rawi.intake.ArticleIntake;
import org.rawi.intake.Incoming;

/** One run over the articles of some inputs, in their order: each is rendered and printed. */
final class ArticleRun {

    private final Console console;
    private final Function<Article, String> rendering;

    ArticleRun(Console console, Function<Article, String> rendering) {
        this.console = console;
        this.rendering = rendering;
    }

    /** Whether every input was read; {@code head} is printed before the first article. */
    boolean run(String head, List<String> inputs) {
        Complaints complaints = new Complaints(console, Progress.none());
        PrintWriter output = console.outputWriter();
        output.print(head);
        new ArticleIntake(console.input(), null, bytes -> {})
                .take(inputs, incoming -> accept(incoming, output, complaints));
        output.flush();
        return complaints.summary();
    }

    private void accept(Incoming incoming, PrintWriter output, Complaints complaints) {
        if (incoming instanceof Incoming.Arrived arrived) {
            output.print(rendering.apply(arrived.article()));
            complaints.read();
        } else if (incoming instanceof Incoming.Refused refused) {
            complaints.lost(refused.where(), refused.reason());
        } else if (incoming instanceof Incoming.Noted noted) {
            complaints.note(noted.where(), noted.note());
        }
    }
}
