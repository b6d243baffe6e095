package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandTest {

    @TempDir
    Path folder;

    @Test
    void nameIsFoundInWhatShips() {
        Ran ran = Ran.rawi("register", "search", "سيرغي", "لافروف");
        assertThat(ran.exit()).isZero();
        assertThat(ran.output()).contains("same\tسيرغي لافروف\tperson/sergei-lavrov\tSergei Lavrov\tRUS\tGOV\t");
    }

    @Test
    void unknownNameIsSaidSo() {
        assertThat(Ran.rawi("register", "search", "قطقوط"))
                .isEqualTo(new Ran(1, "", "rawi: nobody in the register is called قطقوط\n"));
    }

    @Test
    void importedActorsAreSearchedAndReadWith() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("own.csv"),
                "name,kind,nameEn,country\nسلمى الداوودي,person,Salma Daoudi,MAR\nبلا نوع,,x,MAR\n");
        String mine = folder.resolve("mine").toString();
        Ran imported = Ran.rawi("register", "import", csv.toString(), "--register", mine);
        assertThat(imported.exit()).isEqualTo(1);
        assertThat(imported.output()).isEqualTo("1 taken, 1 skipped\n");
        assertThat(imported.messages())
                .startsWith("rawi: " + csv + ":3: kind is one of ")
                .endsWith("; skipped\n");
        assertThat(Ran.rawi("register", "search", "--register", mine, "الداوودي")
                        .output())
                .contains("\tسلمى الداوودي\tuser/salma-daoudi\t");
        Path text = Files.writeString(folder.resolve("a.txt"), "قالت سلمى الداوودي إن الأمر انتهى.");
        Ran read = Ran.rawi("read", "--format", "jsonl", "--register", mine, text.toString());
        assertThat(read.exit()).isZero();
        assertThat(read.output()).contains("\"register\":\"user/salma-daoudi\"");
    }

    @Test
    void missingFolderIsSaidSo() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "قالت سلمى الداوودي إن الأمر انتهى.");
        String none = folder.resolve("none").toString();
        assertThat(Ran.rawi("read", "--register", none, text.toString()))
                .isEqualTo(new Ran(1, "", "rawi: " + none + ": no such folder\n"));
        assertThat(Ran.rawi("register", "import", none + ".csv", "--register", none))
                .isEqualTo(new Ran(1, "", "rawi: " + none + ".csv: no such file\n"));
    }
}
