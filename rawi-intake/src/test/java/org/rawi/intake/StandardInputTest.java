package org.rawi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.rawi.Article;

class StandardInputTest {

    @Test
    void plainTextIsOneArticle() {
        assertThat(Taken.fromStandardInput("قال الوزير\n").only()).isEqualTo(Article.of("-", "", "قال الوزير\n"));
    }

    @Test
    void jsonLinesAreRecognised() {
        Taken taken = Taken.fromStandardInput("\n{\"text\": \"واحد\"}\n{bad\n{\"id\": \"c\", \"text\": \"ثلاثة\"}\n");
        assertThat(taken.ids()).containsExactly("-#2", "c");
        assertThat(taken.refusals()).singleElement().asString().startsWith("-:3: not valid JSON");
    }

    @Test
    void objectOverSeveralLinesIsRecognised() {
        assertThat(Taken.fromStandardInput("{\n \"id\": \"a\",\n \"text\": \"واحد\"\n}\n")
                        .ids())
                .containsExactly("a");
    }

    @Test
    void arrayIsRecognised() {
        assertThat(Taken.fromStandardInput(" [{\"text\": \"واحد\"},\n{\"text\": \"اثنان\"}]")
                        .ids())
                .containsExactly("-#1", "-#2");
    }

    @Test
    void packedInputIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"id\": \"a\", \"text\": \"نص\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Taken.from(packed.toByteArray(), null, "-").ids()).containsExactly("a");
    }

    @Test
    void nothingIsRefused() {
        assertThat(Taken.fromStandardInput("").refusals()).containsExactly("-: the text is empty");
    }
}
