package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Reader;
import org.rawi.formats.ReadingJson;
import org.rawi.intake.page.Page;
import org.rawi.intake.page.PageReader;
import org.rawi.intake.page.PageSource;

/** A web archive of 2,000 pages: how fast it is read, and that a killed run is resumed without loss. */
class ArchiveRunTest {

    private static final int PAGES = 2_000;
    private static final String[] SUBJECTS = {
        "وزير الطاقة",
        "وزيرة الصحة",
        "رئيس البلدية",
        "مدير المرفأ",
        "المتحدث باسم الوزارة",
        "محافظ المدينة",
        "رئيس الاتحاد"
    };
    private static final String[] VERBS = {"أعلن", "أكد", "أوضح", "كشف", "أضاف"};
    private static final String[] MATTERS = {
        "بدء العمل في المرحلة الثانية من المشروع", "تأجيل الاجتماع إلى الأسبوع المقبل", "رفع الرسوم على الشحن البحري",
        "إعادة فتح الطريق الساحلي أمام السيارات", "خطة لترميم المدارس القديمة في الأحياء",
                "اتفاقا مبدئيا على تقاسم المياه"
    };

    @TempDir
    static Path folder;

    private static Path archive = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        archive = folder.resolve("pages.warc.gz");
        try (OutputStream out = Files.newOutputStream(archive)) {
            for (int i = 0; i < PAGES; i++) {
                out.write(record(i));
            }
        }
    }

    @Test
    void killedRunIsResumedWithNoPageLostOrDoubled() throws Exception {
        Path output = folder.resolve("readings.jsonl");
        String[] read = {"read", "--format", "jsonl", "--resume", "-o", output.toString(), archive.toString()};
        Process process = start(read);
        while (process.isAlive() && (!Files.exists(output) || Files.size(output) < 1_500_000)) {
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        assertThat(Files.exists(folder.resolve("readings.jsonl.resume"))).isTrue();

        Ran resumed = Ran.rawi(read);
        assertThat(resumed.messages()).isEmpty();
        assertThat(resumed.exit()).isZero();
        assertThat(urls(output))
                .isEqualTo(
                        IntStream.range(0, PAGES).mapToObj(ArchiveRunTest::url).toList());
        assertThat(folder.resolve("readings.jsonl.resume")).doesNotExist();

        Path whole = folder.resolve("whole.jsonl");
        Ran.rawi("read", "--format", "jsonl", "-o", whole.toString(), archive.toString());
        assertThat(output).hasSameBinaryContentAs(whole);
    }

    @Test
    void pagesAreExtractedAndReadQuickly() {
        PageReader pages = new PageReader();
        Reader reader = new Reader();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = 0;
        for (int i = 0; i < PAGES; i++) {
            start = i == PAGES / 4 ? threads.getCurrentThreadCpuTime() : start;
            Page page = pages.read(PageSource.of(html(i), "page-" + i));
            assertThat(page).isNotNull();
            reader.read(page.article());
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        double speed = PAGES * 0.75 / seconds;
        System.out.printf("extracted and read %.0f pages/s a thread%n", speed);
        assertThat(speed).isGreaterThan(150);
    }

    private static List<String> urls(Path output) throws IOException {
        return Files.readAllLines(output).stream()
                .map(line -> ReadingJson.parse(line).document().url())
                .toList();
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.rawi.cli.Rawi"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static String url(int number) {
        return "https://site" + number % 5 + ".example/news/" + number;
    }

    private static byte[] record(int number) throws IOException {
        byte[] body = html(number);
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url(number)
                + "\r\nWARC-Date: 2025-08-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + new UUID(1, number)
                + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + (http.length + body.length)
                + "\r\n\r\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(head.getBytes(StandardCharsets.UTF_8));
            gzip.write(http);
            gzip.write(body);
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    /** A page as a newspaper's theme would make it, its text put together by number. */
    private static byte[] html(int number) {
        String title = sentence(number) + " رقم " + number;
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=ar dir=rtl><head><meta charset=utf-8><title>")
                .append(title)
                .append(" - صحيفة ")
                .append(number % 5)
                .append("</title><meta property='og:title' content='")
                .append(title)
                .append("'><meta property='article:published_time' content='2025-0")
                .append(number % 9 + 1)
                .append("-10T08:00:00+03:00'></head><body><nav><ul>");
        for (int i = 0; i < 25; i++) {
            html.append("<li><a href='/section/")
                    .append(i)
                    .append("'>قسم ")
                    .append(i)
                    .append("</a></li>");
        }
        html.append("</ul></nav><article><h1>")
                .append(title)
                .append("</h1><div class='date'>10/0")
                .append(number % 9 + 1)
                .append("/2025</div><div class='body'>");
        for (int i = 0; i < 9; i++) {
            html.append("<p>")
                    .append(sentence(number + i * 7))
                    .append("، مشيرا إلى أن الكلفة تبلغ ")
                    .append(number + i)
                    .append(
                            " مليون دينار. وقال إن \"العمل مستمر ولن يتوقف\"، داعيا السكان إلى التعاون مع الفرق في اليوم ")
                    .append(i + 1)
                    .append(" من الحملة.</p>");
        }
        html.append("</div></article><div class='related'><h3>مقالات ذات صلة</h3><ul>");
        for (int i = 0; i < 10; i++) {
            html.append("<li><a href='/news/")
                    .append(i)
                    .append("'>")
                    .append(sentence(number + i))
                    .append("</a></li>");
        }
        return html.append("</ul></div><footer>جميع الحقوق محفوظة</footer></body></html>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sentence(int number) {
        return VERBS[number % VERBS.length] + " " + SUBJECTS[number % SUBJECTS.length] + " "
                + MATTERS[number % MATTERS.length];
    }
}
