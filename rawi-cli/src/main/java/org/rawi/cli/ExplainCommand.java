package org.rawi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.Inspector;
import org.rawi.KnownActor;
import org.rawi.formats.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi explain}. */
@Command(
        name = "explain",
        description = "Tells of each statement its sentence, its rule, and why it has its speaker.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A .txt, .json or .jsonl file, one of these with .gz, a folder, or - for standard input.")
    List<String> inputs = List.of();

    @Mixin
    RegisterOption register = new RegisterOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<KnownActor> users = register.users(console);
        if (users == null) {
            return 1;
        }
        Inspector inspector = new Inspector(users);
        ArticleRun run =
                new ArticleRun(console, article -> ExplanationText.render(article, inspector.explain(article)) + "\n");
        return run.run("", inputs) ? 0 : 1;
    }
}
