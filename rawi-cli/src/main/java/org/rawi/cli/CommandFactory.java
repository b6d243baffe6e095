package org.rawi.cli;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes the commands, giving them the console. */
final class CommandFactory implements CommandLine.IFactory {

    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.ofEntries(
            entry(ReadCommand.class, ReadCommand::new),
            entry(TokensCommand.class, TokensCommand::new),
            entry(ExplainCommand.class, ExplainCommand::new),
            entry(RulesListCommand.class, RulesListCommand::new),
            entry(RulesShowCommand.class, RulesShowCommand::new),
            entry(RulesCheckCommand.class, RulesCheckCommand::new),
            entry(AddCommand.class, AddCommand::new),
            entry(RereadCommand.class, RereadCommand::new),
            entry(WatchCommand.class, WatchCommand::new),
            entry(ExportCommand.class, ExportCommand::new),
            entry(RegisterSearchCommand.class, RegisterSearchCommand::new),
            entry(RegisterImportCommand.class, RegisterImportCommand::new),
            entry(ServeCommand.class, ServeCommand::new),
            entry(EvaluateCommand.class, EvaluateCommand::new),
            entry(TrainCommand.class, TrainCommand::new));

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
