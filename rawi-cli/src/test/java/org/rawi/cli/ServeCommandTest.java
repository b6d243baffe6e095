package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServeCommandTest {

    @TempDir
    private Path folder;

    private String db() {
        return folder.resolve("rawi.db").toString();
    }

    private Path token(String secret) throws IOException {
        return Files.writeString(folder.resolve("token"), secret + "\n");
    }

    @Test
    void privateReadingWithoutATokenIsWrongUsage() {
        Ran ran = Ran.rawi("serve", "--db", db(), "--private");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.messages()).contains("private reading needs a token");
    }

    @Test
    void aTokenThatCanBeGuessedIsWrongUsage() throws IOException {
        Ran ran =
                Ran.rawi("serve", "--db", db(), "--token-file", token("secret").toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.messages()).contains("16 characters").doesNotContain("'secret'");
    }

    @Test
    void aMissingTokenFileIsWrongUsage() {
        Ran ran = Ran.rawi("serve", "--db", db(), "--token-file", folder + "/none");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.messages()).contains("none cannot be read");
    }

    @Test
    void aFolderThatIsNoneIsWrongUsage() {
        Ran ran = Ran.rawi("serve", "--db", db(), "--folder", folder + "/none");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.messages()).contains("none is no folder");
    }

    @Test
    void anOriginThatIsNoAddressIsWrongUsage() {
        assertThat(Ran.rawi("serve", "--db", db(), "--origin", "rawi.example.org")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aPortThatIsTakenIsToldAndNothingElse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ran ran = Ran.rawi("serve", "--db", db(), "--port", Integer.toString(taken.getLocalPort()));
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.messages())
                    .startsWith("rawi: cannot listen on 127.0.0.1:" + taken.getLocalPort())
                    .doesNotContain("\tat ")
                    .doesNotContain("null");
        }
    }

    @Test
    void aFileThatIsNoLibraryIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("no.db"), "this is no library, whatever its name says".repeat(50));
        Ran ran = Ran.rawi("serve", "--db", file.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.messages()).startsWith("rawi: ").contains("no.db").doesNotContain("\tat ");
    }
}
