package org.rawi.cli;

import java.util.concurrent.Callable;
import org.rawi.Inspector;
import org.rawi.formats.RuleText;
import picocli.CommandLine.Command;

/** {@code rawi rules list}. */
@Command(
        name = "list",
        description = "Lists the rules, a line each.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class)
final class RulesListCommand implements Callable<Integer> {

    private final Console console;

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(RuleText.list(new Inspector().rules()));
        return 0;
    }
}
