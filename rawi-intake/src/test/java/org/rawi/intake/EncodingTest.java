package org.rawi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {

    private static final String TEXT = "قال الوزير، في «بيان»: إن الاجتماع انتهى.\r\nوأضاف أن الحوار مستمر\n";

    @TempDir
    Path folder;

    @Test
    void utf8IsTakenAsItIs() {
        assertThat(text(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void byteOrderMarkIsNotText() {
        assertThat(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
        assertThat(text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    }

    @Test
    void windows1256IsRecognised() {
        assertThat(text(TEXT.getBytes(Taken.WINDOWS_1256))).isEqualTo(TEXT);
    }

    @Test
    void windows1256IsRecognisedInJsonLines() {
        String line = "{\"id\": \"1\", \"title\": \"\", \"text\": \"قال الوزير إن الاجتماع انتهى\"}\n";
        Path file = Taken.write(folder.resolve("a.jsonl"), line.getBytes(Taken.WINDOWS_1256));
        assertThat(Taken.from(file).only().text()).isEqualTo("قال الوزير إن الاجتماع انتهى");
    }

    @Test
    void utf16JsonLinesAreTaken() {
        String lines = "\uFEFF{\"id\": \"1\", \"text\": \"واحد\"}\n{\"id\": \"2\", \"text\": \"اثنان\"}\n";
        Path file = Taken.write(folder.resolve("a.jsonl"), lines.getBytes(StandardCharsets.UTF_16LE));
        assertThat(Taken.from(file).ids()).containsExactly("1", "2");
    }

    @Test
    void replacementCharacterThatStandsInTheTextIsNoError() {
        assertThat(text("قال \uFFFD الوزير".getBytes(StandardCharsets.UTF_8))).isEqualTo("قال \uFFFD الوزير");
    }

    @Test
    void damagedUtf8IsRefusedWithItsLine() {
        byte[] bytes = (TEXT + "ثم X سكت").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xD8;
        assertThat(refusal(bytes)).contains("neither UTF-8 nor windows-1256").contains("line 3");
    }

    @Test
    void otherArabicAndWesternEncodingsAreRefused() {
        assertThat(refusal("قال الوزير إن الاجتماع انتهى".repeat(5).getBytes(Charset.forName("ISO-8859-6"))))
                .contains("neither UTF-8 nor windows-1256");
        assertThat(refusal("Le ministre a été reçu à Genève".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("neither UTF-8 nor windows-1256");
    }

    @Test
    void utf16WithoutMarkIsRefused() {
        assertThat(refusal("قال الوزير إن".getBytes(StandardCharsets.UTF_16LE)))
                .contains("UTF-16 needs a byte order mark");
    }

    @Test
    void surrogatesEncodedInUtf8AreRefused() {
        assertThat(refusal(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .contains("byte 2, line 1");
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        Path file = Taken.write(folder.resolve("a.txt.gz"), packed(TEXT));
        assertThat(Taken.from(file).only().text()).isEqualTo(TEXT);
        assertThat(Taken.from(file).ids()).containsExactly("a.txt.gz");
    }

    @Test
    void damagedPackedFilesAreRefused() throws IOException {
        byte[] packed = packed(TEXT.repeat(1000));
        byte[] half = java.util.Arrays.copyOf(packed, packed.length / 2);
        Taken taken = Taken.from(
                Taken.write(folder.resolve("half.txt.gz"), half), Taken.write(folder.resolve("plain.txt.gz"), TEXT));
        assertThat(taken.refusals())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("half.txt.gz: the gzip data ends too early"),
                        second -> assertThat(second).startsWith("plain.txt.gz: not gzip data"));
    }

    private String text(byte[] bytes) {
        return Taken.from(Taken.write(folder.resolve("a.txt"), bytes)).only().text();
    }

    private String refusal(byte[] bytes) {
        return Taken.from(Taken.write(folder.resolve("a.txt"), bytes))
                .refusals()
                .get(0);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
