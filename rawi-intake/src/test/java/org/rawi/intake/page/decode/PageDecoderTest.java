package org.rawi.intake.page.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageDecoderTest {

    private static final String TEXT =
            "أعلنت الوزارة أن المرحلة الأولى من المشروع ستبدأ مطلع الشهر المقبل، وفق بيان صدر اليوم. ";
    private static final String PAGE =
            "<html><body><script>var a = 'b';</script><p>" + TEXT.repeat(4) + "</p></body></html>";

    @Test
    void utf8IsKnownWhateverIsDeclared() {
        PageText text = PageDecoder.decode(PAGE.getBytes(StandardCharsets.UTF_8), "windows-1256");
        assertThat(text.html()).isEqualTo(PAGE);
    }

    @Test
    void declaredEncodingIsBelievedWhereItCanBe() {
        for (String name : new String[] {"windows-1256", "ISO-8859-6"}) {
            byte[] bytes = PAGE.getBytes(Charset.forName(name));
            assertThat(PageDecoder.decode(bytes, name).html()).isEqualTo(PAGE);
            byte[] declared = ("<meta charset='" + name + "'>" + PAGE).getBytes(Charset.forName(name));
            assertThat(PageDecoder.decode(declared, null).html()).endsWith(PAGE);
        }
    }

    @Test
    void undeclaredArabicEncodingsAreGuessed() {
        for (String name : new String[] {"windows-1256", "ISO-8859-6"}) {
            PageText text = PageDecoder.decode(PAGE.getBytes(Charset.forName(name)), null);
            assertThat(text.html()).isEqualTo(PAGE);
            assertThat(text.from()).isEqualTo("icu");
        }
    }

    @Test
    void westernDeclarationOfArabicBytesIsNotBelieved() {
        byte[] bytes = PAGE.getBytes(Charset.forName("windows-1256"));
        assertThat(PageDecoder.decode(bytes, "iso-8859-1").html()).isEqualTo(PAGE);
        assertThat(PageDecoder.decode(bytes, "utf-8").html()).isEqualTo(PAGE);
    }

    @Test
    void byteOrderMarkIsObeyedAndDropped() {
        assertThat(PageDecoder.decode(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8), null)
                        .html())
                .isEqualTo(PAGE);
        assertThat(PageDecoder.decode(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE), null)
                        .html())
                .isEqualTo(PAGE);
    }

    @Test
    void utf8CutInACharacterIsStillUtf8() {
        byte[] bytes = (PAGE + "ب").getBytes(StandardCharsets.UTF_8);
        assertThat(PageDecoder.decode(java.util.Arrays.copyOf(bytes, bytes.length - 1), null)
                        .html())
                .startsWith(PAGE);
    }

    @Test
    void doublyEncodedTextIsUndone() {
        String broken = new String(PAGE.getBytes(StandardCharsets.UTF_8), Charset.forName("ISO-8859-1"));
        assertThat(PageDecoder.decode(broken.getBytes(StandardCharsets.UTF_8), null)
                        .html())
                .isEqualTo(PAGE);
        String french = "<p>Élève, café, déjà, naïve, Ça</p>";
        assertThat(PageDecoder.decode(french.getBytes(StandardCharsets.UTF_8), null)
                        .html())
                .isEqualTo(french);
    }

    @Test
    void ampersandsOfAddressesInTextAreKept() {
        String html =
                " <p>انظر https://a.example/?id=1&copy=2&amp;x=3 و&copy;</p><script>u='http://a/?b&copy=1'</script>";
        assertThat(PageDecoder.decode(html.getBytes(StandardCharsets.UTF_8), null)
                        .html())
                .isEqualTo(
                        " <p>انظر https://a.example/?id=1&amp;copy=2&amp;x=3 و&copy;</p><script>u='http://a/?b&copy=1'</script>");
    }

    @Test
    void nothingIsDecodedToNothing() {
        assertThat(PageDecoder.decode(new byte[0], null).html()).isEmpty();
    }
}
