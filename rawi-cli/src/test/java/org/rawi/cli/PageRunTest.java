package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.formats.ReadingJson;
import org.rawi.reading.Document;

class PageRunTest {

    private static final String PAGE = """
            <html lang="ar"><head><title>افتتاح المعرض - صحيفة النهر</title><link rel="canonical" href="https://a.example/n/1">
            <meta property="og:site_name" content="صحيفة النهر"></head><body><nav><a href="/">الرئيسية</a></nav>
            <h1>افتتاح المعرض</h1><p class="author">بقلم: رنا الكيلاني</p><p>31 يوليو 2025</p>
            <div><p>افتتح الوزير المعرض السنوي في دورته الثامنة عشرة، بمشاركة ثلاثمئة دار نشر.</p>
            <p>وقال الوزير إن المعرض سيستمر عشرة أيام، وإن الدخول مجاني للطلاب.</p></div></body></html>""";

    @TempDir
    Path folder;

    @Test
    void pageIsReadWithItsMetadata() throws IOException {
        Ran ran = Ran.rawi("read", "--format", "jsonl", page().toString());
        assertThat(ran.messages()).isEmpty();
        Document document = ReadingJson.parse(ran.output().strip()).document();
        assertThat(document.id()).isEqualTo("https://a.example/n/1");
        assertThat(document.canonicalUrl()).isEqualTo("https://a.example/n/1");
        assertThat(document.byline()).containsExactly("رنا الكيلاني");
        assertThat(document.publishedAt()).isEqualTo("2025-07-31");
        assertThat(document.paragraphs()).hasSize(2);
        assertThat(document.evidence()).isNotEmpty();
    }

    @Test
    void whatWasCutGoesToTheLedger() throws IOException {
        Path ledger = folder.resolve("cut.jsonl");
        Ran.rawi("read", "--format", "jsonl", "--ledger", ledger.toString(), page().toString());
        assertThat(Files.readAllLines(ledger))
                .contains(
                        "{\"document\":\"https://a.example/n/1\",\"rule\":\"navigation\",\"path\":\"/html/body/nav\",\"text\":\"الرئيسية\"}")
                .hasSize(4);
    }

    @Test
    void resumeNeedsAnOutputOfLines() throws IOException {
        Ran ran = Ran.rawi("read", "--resume", page().toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.messages()).contains("--resume needs --output and --format jsonl");
    }

    @Test
    void finishedOutputIsNotWrittenOver() throws IOException {
        Path output = Files.writeString(folder.resolve("r.jsonl"), "{}\n");
        Ran ran = Ran.rawi("read", "--format", "jsonl", "--resume", "-o", output.toString(), page().toString());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.messages()).contains("there is nothing to resume");
        assertThat(output).hasContent("{}\n");
    }

    private Path page() throws IOException {
        return Files.writeString(folder.resolve("a.html"), PAGE);
    }
}
