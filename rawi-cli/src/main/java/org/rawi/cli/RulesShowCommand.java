package org.rawi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.Inspector;
import org.rawi.formats.RuleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rawi rules show}. */
@Command(
        name = "show",
        description = "Shows a rule as its file has it.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class)
final class RulesShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "The rule's id, as findings name it.")
    String id = "";

    RulesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Inspector.Rule> found = new Inspector()
                .rules().stream().filter(rule -> rule.id().equals(id)).toList();
        if (found.isEmpty()) {
            console.complain("no rule " + id + "; rawi rules list names them all");
            return 1;
        }
        found.forEach(rule -> console.print(RuleText.show(rule)));
        return 0;
    }
}
