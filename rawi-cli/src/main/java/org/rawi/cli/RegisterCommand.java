package org.rawi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code rawi register}. */
@Command(
        name = "register",
        description = "Serves whoever looks up actors or brings their own.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        subcommands = {RegisterSearchCommand.class, RegisterImportCommand.class, HelpCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class RegisterCommand {}
