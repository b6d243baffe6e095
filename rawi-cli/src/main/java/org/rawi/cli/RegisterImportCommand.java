package org.rawi.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.rawi.KnownActor;
import org.rawi.formats.register.Complaint;
import org.rawi.formats.register.RegisterCsv;
import org.rawi.formats.register.RegisterFolder;
import org.rawi.formats.register.WikidataDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi register import}. */
@Command(
        name = "import",
        description = "Adds actors from a CSV file or a slice of a Wikidata JSON dump to a folder of your own.",
        mixinStandardHelpOptions = true,
        versionProvider = Rawi.Version.class,
        footer = {
            "",
            "A CSV file starts with column names: name and kind (person, state, body, group, outlet or place), and any of id,",
            "variants, nameEn, gender, country, sectors, offices, capitals, nisbas; lists are separated by |. A dump has an",
            "entity a line. Exit status: 0 all was taken, 1 some was not, 2 wrong usage."
        })
final class RegisterImportCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--register",
            paramLabel = "DIR",
            required = true,
            description = "The folder to add to; made when it is not there. rawi read --register DIR uses it.")
    Path register = Path.of("");

    @Parameters(paramLabel = "FILE", description = "A .csv file, or a .json file of entities; with .gz too.")
    Path file = Path.of("");

    RegisterImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<KnownActor> actors = new ArrayList<>();
        List<Complaint> complaints = new ArrayList<>();
        try (BufferedReader reader = open()) {
            if (bareName().endsWith(".csv")) {
                RegisterCsv.read(reader, file.toString(), actors::add, complaints::add);
            } else {
                WikidataDump.read(reader, file.toString(), actors::add, complaints::add);
            }
        } catch (NoSuchFileException missing) {
            console.complain(file + ": no such file");
            return 1;
        } catch (IOException failure) {
            console.complain(file + ": " + failure.getMessage());
            return 1;
        }
        complaints.forEach(complaint -> console.complain(complaint.where() + ": " + complaint.reason() + "; skipped"));
        try {
            new RegisterFolder(register).add(actors);
        } catch (IOException failure) {
            console.complain(register + ": " + failure.getMessage());
            return 1;
        }
        console.print(actors.size() + " taken, " + complaints.size() + " skipped\n");
        return complaints.isEmpty() ? 0 : 1;
    }

    private String bareName() {
        String name = file.toString();
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private BufferedReader open() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            bytes.close();
            throw broken;
        }
    }
}
