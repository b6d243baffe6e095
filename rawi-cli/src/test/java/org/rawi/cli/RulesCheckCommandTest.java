package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckCommandTest {

    private static final String RULE = """
            rule said-that
            why   A test.
            match ^cue:[in=cue-verb in=frame-an|frame-in] source:NP [pos=complementizer]
            then  content=clause
            yes   {cue قال} {source الوزير} إن {content الاجتماع انتهى}.
            no    وصل الوزير.
            """;

    @TempDir
    Path folder;

    @Test
    void ruleFileIsChecked() throws IOException {
        Path good = Files.writeString(folder.resolve("good.rules"), RULE);
        assertThat(Ran.rawi("rules", "check", good.toString()))
                .isEqualTo(new Ran(0, "1 rules, 2 examples, 0 wrong\n", ""));
        Path wrong =
                Files.writeString(folder.resolve("wrong.rules"), RULE.replace("{source الوزير}", "{source الوزير إن}"));
        Ran ran = Ran.rawi("rules", "check", wrong.toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.messages()).startsWith("rawi: " + wrong + ":5: said-that: found something else: ");
        Path broken = Files.writeString(folder.resolve("broken.rules"), "rule a\nmatch ^[any\n");
        assertThat(Ran.rawi("rules", "check", broken.toString()).messages())
                .isEqualTo("rawi: " + broken + ":2: no ] for the [ at column 2\n");
        Path missing = folder.resolve("none.rules");
        assertThat(Ran.rawi("rules", "check", missing.toString()))
                .isEqualTo(new Ran(1, "", "rawi: " + missing + ": no such file\n"));
        Path bytes = Files.write(folder.resolve("bytes.rules"), new byte[] {(byte) 0xC7, (byte) 0xE1});
        assertThat(Ran.rawi("rules", "check", bytes.toString()).messages())
                .isEqualTo("rawi: " + bytes + ": not UTF-8\n");
    }

    @Test
    void fileIsNeeded() {
        assertThat(Ran.rawi("rules", "check").exit()).isEqualTo(2);
    }
}
