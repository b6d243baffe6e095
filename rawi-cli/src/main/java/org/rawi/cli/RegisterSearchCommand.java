package org.rawi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawi.ActorSearch;
import org.rawi.ActorSearch.Found;
import org.rawi.KnownActor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi register search}. */
@Command(
        name = "search",
        description = "Lists whom a name can stand for: a line each, how it fits first.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        footer = {"", "Exit status: 0 somebody was found, 1 nobody, 2 wrong usage."})
final class RegisterSearchCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--register", paramLabel = "DIR", description = "A folder with your own actors, searched first.")
    @Nullable
    Path register;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "An Arabic or English name, or words of it.")
    List<String> name = List.of();

    RegisterSearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<KnownActor> users = UserRegister.read(register, console);
        if (users == null) {
            return 1;
        }
        String asked = String.join(" ", name);
        List<Found> found = new ActorSearch(users).find(asked);
        if (found.isEmpty()) {
            console.complain("nobody in the register is called " + asked);
            return 1;
        }
        StringBuilder lines = new StringBuilder("match\tname\tid\tnameEn\tcountry\tsectors\toffices\n");
        for (Found one : found) {
            lines.append(line(one)).append('\n');
        }
        console.print(lines.toString());
        return 0;
    }

    private static String line(Found found) {
        KnownActor actor = found.actor();
        List<String> offices = actor.offices().stream()
                .map(office -> office.code() + ':' + office.body() + '@' + office.from() + ".." + office.to())
                .toList();
        return String.join(
                "\t",
                found.match().name().toLowerCase(Locale.ROOT),
                found.name(),
                actor.id(),
                actor.nameEn() == null ? "-" : actor.nameEn(),
                actor.country() == null ? "-" : actor.country(),
                actor.sectors().isEmpty() ? "-" : String.join("|", actor.sectors()),
                offices.isEmpty() ? "-" : String.join("|", offices));
    }
}
