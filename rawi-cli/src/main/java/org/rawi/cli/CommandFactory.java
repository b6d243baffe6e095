package org.rawi.cli;

import picocli.CommandLine;

/** Makes the commands, giving them the console. */
final class CommandFactory implements CommandLine.IFactory {

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(console));
        }
        if (type == TrainCommand.class) {
            return type.cast(new TrainCommand(console));
        }
        if (type == Rawi.Version.class) {
            return type.cast(new Rawi.Version());
        }
        return CommandLine.defaultFactory().create(type);
    }
}
