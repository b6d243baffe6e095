package org.rawi.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes the commands, giving them the console. */
final class CommandFactory implements CommandLine.IFactory {

    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.of(
            ReadCommand.class, ReadCommand::new,
            TokensCommand.class, TokensCommand::new,
            ExplainCommand.class, ExplainCommand::new,
            RulesListCommand.class, RulesListCommand::new,
            RulesShowCommand.class, RulesShowCommand::new,
            RulesCheckCommand.class, RulesCheckCommand::new,
            EvaluateCommand.class, EvaluateCommand::new,
            TrainCommand.class, TrainCommand::new);

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> made = COMMANDS.get(type);
        if (made != null) {
            return type.cast(made.apply(console));
        }
        return type == Rawi.Version.class
                ? type.cast(new Rawi.Version())
                : CommandLine.defaultFactory().create(type);
    }
}
