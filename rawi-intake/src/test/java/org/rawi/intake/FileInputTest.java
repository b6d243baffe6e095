package org.rawi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInputTest {

    @TempDir
    Path folder;

    @Test
    void folderIsReadWithThoseBelowItSortedByPath() {
        write("b.txt");
        write("a/z.txt");
        write("a/b/c.txt");
        write("a.txt");
        assertThat(Taken.from(folder).ids()).containsExactly("a.txt", "a/b/c.txt", "a/z.txt", "b.txt");
    }

    @Test
    void hiddenAndOtherFilesInAFolderAreLeftOut() {
        write("a.txt");
        write(".b.txt");
        write(".git/c.txt");
        write("README.md");
        assertThat(Taken.from(folder).ids()).containsExactly("a.txt");
    }

    @Test
    void missingFileIsNamedAndTheOthersAreRead() {
        Taken taken = Taken.from(folder.resolve("missing.txt"), write("a.txt"));
        assertThat(taken.refusals()).containsExactly("missing.txt: no such file or folder");
        assertThat(taken.ids()).containsExactly("a.txt");
    }

    @Test
    void folderWithoutArticlesIsNamed() {
        write("empty/README.md");
        assertThat(Taken.from(folder.resolve("empty")).refusals())
                .containsExactly("empty: no articles in this folder (" + FileKind.KNOWN + ")");
    }

    @Test
    void fileOfAnotherKindIsRefused() {
        assertThat(Taken.from(write("a.pdf")).refusals())
                .containsExactly("a.pdf: not a file of articles (" + FileKind.KNOWN + ")");
    }

    @Test
    void emptyTextIsRefused() {
        assertThat(Taken.from(Taken.write(folder.resolve("a.txt"), " \n\n")).refusals())
                .containsExactly("a.txt: the text is empty");
    }

    @Test
    void fileGivenTwiceIsRefusedByName() {
        Path file = write("a.txt");
        assertThat(Taken.from(file, file).refusals()).containsExactly("a.txt: id 'a.txt' is taken by " + file);
    }

    @Test
    void linkThatLeadsBackIsNoEndlessLoop() throws IOException {
        write("a/a.txt");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertThat(Taken.from(folder).refusals()).singleElement().asString().contains("leads back");
    }

    @Test
    void sizeCountsTheFilesThatWillBeTaken() {
        Taken.write(folder.resolve("a.txt"), "12345");
        Taken.write(folder.resolve("b/c.txt"), "123");
        Taken.write(folder.resolve("d.pdf"), "123");
        assertThat(ArticleIntake.size(java.util.List.of(folder.toString(), "-", "missing")))
                .isEqualTo(8);
    }

    private Path write(String name) {
        return Taken.write(folder.resolve(name), "نص " + name);
    }
}
