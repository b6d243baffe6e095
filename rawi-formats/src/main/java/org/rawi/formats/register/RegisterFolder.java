package org.rawi.formats.register;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rawi.KnownActor;

/** A folder with a user's own actors: all its {@code .csv} files, in the order of their names. */
public final class RegisterFolder {
    private static final String FILE = "actors.csv";

    private final Path folder;

    public RegisterFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * All actors of the folder; where two have one id, the later one.
     *
     * @throws IOException when the folder or a file cannot be read; the message names it
     */
    public List<KnownActor> read(Consumer<Complaint> complaints) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Map<String, KnownActor> actors = new LinkedHashMap<>();
        for (Path file : files()) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                RegisterCsv.read(reader, file.toString(), actor -> actors.put(actor.id(), actor), complaints);
            } catch (IOException broken) {
                throw new IOException(file + ": " + broken.getMessage(), broken);
            }
        }
        return List.copyOf(actors.values());
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.csv")) {
            all.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    /**
     * Adds actors to the folder's file, making both when they are not there; one with an id the file has replaces it. The file is
     * replaced whole or not at all.
     */
    public void add(List<KnownActor> fresh) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE);
        Map<String, KnownActor> actors = new LinkedHashMap<>();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                RegisterCsv.read(reader, file.toString(), actor -> actors.put(actor.id(), actor), complaint -> {});
            }
        }
        fresh.forEach(actor -> actors.put(actor.id(), actor));
        StringBuilder text = new StringBuilder(String.join(",", RegisterCsv.COLUMNS)).append('\n');
        actors.values().forEach(actor -> text.append(RegisterCsv.row(actor)));
        Path written = folder.resolve(FILE + ".new");
        Files.writeString(written, text, StandardCharsets.UTF_8);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
