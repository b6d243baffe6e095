package org.rawi.arabic.lexicon.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Digests the data a reading depends on, so that each reading can say by which rules and which register it was made. */
final class DataDigests {
    /** The resource written, below the package of the engine: a row {@code rules} and a row {@code register}. */
    static final String RESOURCE = "digests.tsv";

    private static final int LENGTH = 16;

    private DataDigests() {}

    /** The digests of the data below a directory of classes, as the resource's text. */
    static String of(Path classes) throws IOException {
        Path root = classes.resolve("org/rawi/arabic");
        return "rules\tsha256:" + digest(root, false) + "\nregister\tsha256:" + digest(root, true) + "\n";
    }

    private static String digest(Path root, boolean register) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> data = files.filter(DataDigests::isData)
                    .filter(file -> root.relativize(file).startsWith("actor") == register)
                    .sorted()
                    .toList();
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Path file : data) {
                sha256.update(
                        root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                sha256.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sha256.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".tsv") || name.endsWith(".rules")) && !name.equals(RESOURCE);
    }
}
