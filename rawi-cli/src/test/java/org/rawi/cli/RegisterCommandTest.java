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
    void ownActorsAreAddedWithAndExplainedWith() throws IOException {
        String mine = folder.resolve("mine").toString();
        Path csv = Files.writeString(
                folder.resolve("own.csv"), "name,kind,nameEn,country\nشركة الزعتر البري,body,Wild Thyme,JOR\n");
        Ran.rawi("register", "import", csv.toString(), "--register", mine);
        Path text = Files.writeString(folder.resolve("a.txt"), "قالت شركة الزعتر البري إن الموسم جيد.");
        String library = folder.resolve("own.db").toString();
        assertThat(Ran.rawi("add", "--db", library, "--register", mine, text.toString())
                        .exit())
                .isZero();
        assertThat(Ran.rawi("export", "--db", library, "--format", "jsonl").output())
                .contains("\"register\":\"user/wild-thyme\"");
        assertThat(Ran.rawi("explain", "--register", mine, text.toString()).output())
                .contains("شركة الزعتر البري");
    }

    @Test
    void missingFolderIsSaidSoByEveryReader() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "قالت سلمى الداوودي إن الأمر انتهى.");
        String none = folder.resolve("none").toString();
        String library = folder.resolve("s.db").toString();
        Ran refused = new Ran(1, "", "rawi: " + none + ": no such folder\n");
        assertThat(Ran.rawi("explain", "--register", none, text.toString())).isEqualTo(refused);
        assertThat(Ran.rawi("evaluate", "--register", none)).isEqualTo(refused);
        assertThat(Ran.rawi("serve", "--db", library, "--register", none)).isEqualTo(refused);
        assertThat(Ran.rawi("add", "--db", library, "--register", none, text.toString()))
                .isEqualTo(refused);
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
