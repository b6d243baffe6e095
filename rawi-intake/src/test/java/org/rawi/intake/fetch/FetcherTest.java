package org.rawi.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final FetchOptions QUICK =
            FetchOptions.DEFAULT.allowPrivate(true).delay(Duration.ZERO).limits(1 << 16, Duration.ofMillis(1500));

    private final TestServer server = new TestServer();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pageComesWithItsTypeAndAddress() throws FetchException {
        server.page("/a", "<p>خبر</p>");
        Fetched fetched = fetch("/a");
        assertThat(new String(fetched.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>خبر</p>");
        assertThat(fetched.charset()).isEqualTo("utf-8");
        assertThat(fetched.url()).isEqualTo(server.url("/a"));
        assertThat(fetched.retrievedAt()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void arabicInAnAddressIsEncoded() throws FetchException {
        server.page("/", "<p>نص</p>");
        fetch("/خبر عاجل?ص=1#تعليق");
        assertThat(server.requests()).contains("/%D8%AE%D8%A8%D8%B1%20%D8%B9%D8%A7%D8%AC%D9%84?%D8%B5=1");
    }

    @Test
    void itTellsWhoItIs() throws FetchException {
        server.on(
                "/a",
                exchange -> TestServer.send(
                        exchange,
                        200,
                        "text/plain",
                        exchange.getRequestHeaders().getFirst("User-Agent").getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(fetch("/a").bytes(), StandardCharsets.UTF_8)).startsWith("Rawi/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://172.20.0.1/",
                "http://169.254.169.254/latest",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://0.0.0.0/",
                "http://100.64.0.1/",
                "http://2130706433/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/"
            })
    void privateAddressIsRefused(String url) {
        try (Fetcher fetcher = new Fetcher(FetchOptions.DEFAULT)) {
            FetchException refused = catchThrowableOfType(FetchException.class, () -> fetcher.fetch(url));
            assertThat(refused).isNotNull();
            assertThat(refused.reason()).matches(".*is private.*|not a web address.*|no such host.*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "gopher://x/",
                "http://user@example.org/",
                "http:///a"
            })
    void otherThanPlainWebAddressesAreRefused(String url) {
        assertThat(refusal(QUICK, url)).matches("only http and https are fetched|not a web address.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/", "http://169.254.169.254/latest/meta-data", "http://[::1]:1/"})
    void redirectToAPrivateAddressIsRefused(String target) {
        server.redirect("/a", target);
        Addresses onlyThisServer = new Addresses(FetcherTest::isPrivateButNotThisServer);
        try (Fetcher fetcher = new Fetcher(QUICK, onlyThisServer)) {
            FetchException refused = catchThrowableOfType(FetchException.class, () -> fetcher.fetch(server.url("/a")));
            assertThat(refused.reason()).contains("is private");
        }
    }

    private static boolean isPrivateButNotThisServer(InetAddress address) {
        return Addresses.isPrivate(address) && !address.getHostAddress().equals("127.0.0.1");
    }

    @Test
    void redirectToAFileIsRefused() {
        server.redirect("/a", "file:///etc/passwd");
        assertThat(refusal("/a")).isEqualTo("only http and https are fetched");
    }

    @Test
    void redirectsAreFollowedButNotForEver() throws FetchException {
        server.redirect("/1", "/2")
                .redirect("/2", "/3")
                .page("/3", "<p>وصل</p>")
                .redirect("/loop", "/loop");
        assertThat(fetch("/1").url()).isEqualTo(server.url("/3"));
        assertThat(refusal("/loop")).isEqualTo("more than 5 redirects");
    }

    @Test
    void endlessBodyIsCutOff() {
        server.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            byte[] part = new byte[8192];
            while (true) {
                out.write(part);
            }
        });
        assertThat(refusal("/a")).isEqualTo("larger than 65536 bytes");
    }

    @Test
    void slowBodyIsGivenUp() {
        server.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            for (int i = 0; i < 1000; i++) {
                out.write('.');
                out.flush();
                sleep(100);
            }
        });
        assertThat(refusal("/a")).isEqualTo("not there within 1.5 s");
    }

    @Test
    void silentServerIsGivenUp() {
        server.on("/a", exchange -> sleep(20_000));
        assertThat(refusal("/a")).isEqualTo("not there within 1.5 s");
    }

    @Test
    void gzipBombIsBounded() {
        server.on("/a", exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                byte[] zeros = new byte[1 << 16];
                for (int i = 0; i < 512; i++) {
                    gzip.write(zeros);
                }
            }
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            TestServer.send(exchange, 200, "text/html", packed.toByteArray());
        });
        assertThat(refusal("/a")).isEqualTo("larger than 65536 bytes unpacked");
    }

    @Test
    void brotliIsUnpackedAndBounded() throws IOException {
        byte[] packed = {0x0b, 0x05, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', ' ', 'w', 'o', 'r', 'l', 'd', 0x03};
        assertThat(Unpacking.unpack(packed, "br", 100)).asString().isEqualTo("hello world");
        assertThat(catchThrowableOfType(IOException.class, () -> Unpacking.unpack(packed, "br", 5)))
                .isInstanceOf(LimitedBody.TooLargeException.class);
    }

    @Test
    void damagedBodyIsRefused() {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            TestServer.send(exchange, 200, "text/html", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        });
        assertThat(refusal("/a")).startsWith("the body cannot be unpacked: ");
    }

    @Test
    void certificateThatNobodyVouchesForIsRefused() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "secret")
                .redirectErrorStream(true)
                .start();
        assumeTrue(keytool.waitFor() == 0);
        try (TestServer secure = TestServer.secure(keys, "secret")) {
            secure.page("/a", "<p>خبر</p>");
            assertThat(refusal(QUICK, secure.url("/a"))).startsWith("the secure connection to 127.0.0.1 failed: ");
        }
    }

    @Test
    void robotsTxtIsObeyed() throws FetchException {
        server.text("/robots.txt", 200, "User-agent: *\nDisallow: /private/\n")
                .page("/private/a", "<p>سر</p>")
                .page("/open/a", "<p>علن</p>");
        assertThat(refusal("/private/a")).isEqualTo("robots.txt of 127.0.0.1 does not allow it");
        assertThat(fetch("/open/a").bytes()).isNotEmpty();
        assertThat(server.requests()).doesNotContain("/private/a");
    }

    @Test
    void siteWhoseRobotsTxtFailsIsLeftAlone() {
        server.text("/robots.txt", 503, "later").page("/a", "<p>خبر</p>");
        assertThat(refusal("/a")).isEqualTo("robots.txt of 127.0.0.1 does not allow it");
    }

    @Test
    void crawlDelayIsWaitedFor() throws FetchException {
        server.text("/robots.txt", 200, "User-agent: rawi\nCrawl-delay: 1\n").page("/a", "<p>خبر</p>");
        try (Fetcher fetcher = new Fetcher(QUICK)) {
            long start = System.nanoTime();
            fetcher.fetch(server.url("/a"));
            fetcher.fetch(server.url("/a"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void unchangedPageIsNotSentAgain() throws FetchException {
        server.on("/a", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().add("ETag", "\"v1\"");
                TestServer.send(exchange, 200, "text/html", "<p>خبر</p>".getBytes(StandardCharsets.UTF_8));
            }
        });
        FetchOptions remembering = QUICK.state(folder.resolve("state.tsv"));
        try (Fetcher first = new Fetcher(remembering)) {
            assertThat(first.fetch(server.url("/a")).unchanged()).isFalse();
        }
        try (Fetcher second = new Fetcher(remembering)) {
            assertThat(second.fetch(server.url("/a")).unchanged()).isTrue();
        }
    }

    @Test
    void otherStatusIsNamed() {
        assertThat(refusal("/missing")).isEqualTo("the server answers 404");
    }

    private Fetched fetch(String path) throws FetchException {
        try (Fetcher fetcher = new Fetcher(QUICK)) {
            return fetcher.fetch(server.url(path));
        }
    }

    private String refusal(String path) {
        return refusal(QUICK, server.url(path));
    }

    private static String refusal(FetchOptions options, String url) {
        try (Fetcher fetcher = new Fetcher(options)) {
            return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(url))
                    .reason();
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
