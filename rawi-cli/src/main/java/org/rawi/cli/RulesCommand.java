package org.rawi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code rawi rules}. */
@Command(
        name = "rules",
        description = "Serves whoever writes rules: lists them, shows one, checks a file of them.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        subcommands = {RulesListCommand.class, RulesShowCommand.class, RulesCheckCommand.class, HelpCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {}
