package org.rawi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.Article;

class WarcInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pagesOfAnArchiveAreRead(boolean packed) {
        Path file = new WarcBuilder(packed)
                .record(
                        "warcinfo",
                        "",
                        "application/warc-fields",
                        "software: test\r\n".getBytes(StandardCharsets.UTF_8))
                .page("https://a.example/1", html("الأول"))
                .response("https://a.example/2", "404 Not Found", "text/html", html("مفقود"))
                .response("https://a.example/3.png", "200 OK", "image/png", new byte[] {1, 2, 3})
                .record(
                        "request",
                        "https://a.example/4",
                        "application/http;msgtype=request",
                        "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                .page("https://a.example/5", html("الثاني"))
                .write(folder.resolve(packed ? "a.warc.gz" : "a.warc"));
        Taken taken = Taken.from(file);
        assertThat(taken.refusals()).isEmpty();
        assertThat(taken.articles()).extracting(Article::title).containsExactly("الخبر الأول", "الخبر الثاني");
        assertThat(taken.articles())
                .extracting(Article::url)
                .containsExactly("https://a.example/1", "https://a.example/5");
        assertThat(taken.ids()).allMatch(id -> id.startsWith("urn:uuid:") || id.startsWith("https://a.example/"));
    }

    @Test
    void charsetOfTheResponseIsUsed() {
        byte[] body = new String(html("الأول"), StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1256"));
        Path file = new WarcBuilder(true)
                .response("https://a.example/1", "200 OK", "text/html; charset=windows-1256", body)
                .write(folder.resolve("a.warc.gz"));
        assertThat(Taken.from(file).only().title()).isEqualTo("الخبر الأول");
    }

    @Test
    void packedResponseIsUnpackedAndABombRefused() {
        Path file = new WarcBuilder(false)
                .response(
                        "https://a.example/1",
                        "200 OK",
                        "text/html\r\nContent-Encoding: gzip",
                        WarcBuilder.gzip(html("الأول")))
                .response(
                        "https://a.example/2",
                        "200 OK",
                        "text/html\r\nContent-Encoding: gzip",
                        WarcBuilder.gzip(new byte[20 << 20]))
                .page("https://a.example/3", html("الثالث"))
                .write(folder.resolve("a.warc"));
        Taken taken = Taken.from(file);
        assertThat(taken.articles()).extracting(Article::title).containsExactly("الخبر الأول", "الخبر الثالث");
        assertThat(taken.refusals()).singleElement().asString().contains("cannot be unpacked");
    }

    @Test
    void archiveThatEndsTooEarlyIsReadAsFarAsItGoes() {
        byte[] whole = new WarcBuilder(true)
                .page("https://a.example/1", html("الأول"))
                .page("https://a.example/2", html("الثاني"))
                .bytes();
        Path file = Taken.write(folder.resolve("a.warc.gz"), Arrays.copyOf(whole, whole.length - 200));
        Taken taken = Taken.from(file);
        assertThat(taken.articles()).extracting(Article::title).contains("الخبر الأول");
        assertThat(taken.refusals()).isNotEmpty();
    }

    @Test
    void fileThatIsNoArchiveIsRefused() {
        assertThat(Taken.from(Taken.write(folder.resolve("a.warc"), "not an archive"))
                        .refusals())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void interruptedRunGoesOnAtItsMark(boolean packed) {
        WarcBuilder builder = new WarcBuilder(packed);
        for (int i = 0; i < 300; i++) {
            builder.page("https://a.example/" + i, html("رقم " + i));
        }
        String file =
                builder.write(folder.resolve(packed ? "a.warc.gz" : "a.warc")).toString();
        List<Incoming.Arrived> all = take(file, IntakeOptions.DEFAULT);
        assertThat(all).hasSize(300);
        List<Incoming.Arrived> marked =
                all.stream().filter(each -> each.behind() != null).toList();
        assertThat(marked).hasSize(3);
        int before = all.indexOf(marked.get(1)) + 1;
        List<Incoming.Arrived> rest =
                take(file, IntakeOptions.DEFAULT.from(marked.get(1).behind(), Set.of()));
        assertThat(rest)
                .extracting(each -> each.article().title())
                .isEqualTo(all.subList(before, 300).stream()
                        .map(each -> each.article().title())
                        .toList());
    }

    @Test
    void archiveOnStandardInputIsRead() {
        byte[] archive =
                new WarcBuilder(true).page("https://a.example/1", html("الأول")).bytes();
        assertThat(Taken.from(archive, null, "-").only().title()).isEqualTo("الخبر الأول");
    }

    private static List<Incoming.Arrived> take(String file, IntakeOptions options) {
        List<Incoming.Arrived> all = new ArrayList<>();
        new ArticleIntake(InputStream.nullInputStream(), null, bytes -> {})
                .with(options)
                .take(List.of(file), incoming -> {
                    if (incoming instanceof Incoming.Arrived arrived) {
                        all.add(arrived);
                    }
                });
        return all;
    }

    private static byte[] html(String number) {
        String title = "الخبر " + number;
        return ("<html><head><title>" + title + "</title></head><body><h1>" + title
                        + "</h1><p>أعلنت الوزارة اليوم أن الأعمال في المشروع ستبدأ مطلع الشهر المقبل، وفق بيان لها.</p>"
                        + "<p>وقال الوزير إن الكلفة ستوزع على عامين، وإن الأولوية ستكون للأحياء الأكثر تضررا.</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
