package org.rawi.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file to take articles from.
 *
 * @param path where it is
 * @param shown how messages name it
 * @param id what an article in it is called that has no id of its own
 */
record InputFile(Path path, String shown, String id, FileKind kind) {

    /** A file that the user named. */
    static InputFile named(String argument, Path path) throws RefusedException {
        String name = String.valueOf(path.getFileName());
        FileKind kind = FileKind.of(name);
        if (kind == null) {
            throw new RefusedException("not a file of articles (" + FileKind.KNOWN + ")");
        }
        return new InputFile(path, argument, name, kind);
    }

    /** The files of articles in a folder and in those below it, sorted by their path; hidden ones are left out. */
    static List<InputFile> within(String argument, Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(path -> !isHidden(path))
                    .flatMap(path -> within(argument, folder, path).stream())
                    .sorted(Comparator.comparing(InputFile::id))
                    .toList();
        }
    }

    private static List<InputFile> within(String argument, Path folder, Path path) {
        String id = path.toString().replace('\\', '/');
        FileKind kind = FileKind.of(id);
        String between = argument.endsWith("/") ? "" : "/";
        return kind == null
                ? List.of()
                : List.of(new InputFile(folder.resolve(path), argument + between + id, id, kind));
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
