package org.rawi.intake.page.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page's encoding: byte order mark, strict UTF-8 with other than ASCII in it, what HTTP and the page itself
 * declare (if the bytes can be that), and then a guess from the bytes without tags.
 */
public final class PageDecoder {

    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PageDecoder() {}

    /** Never fails; bytes that are nothing in the chosen encoding become U+FFFD. */
    public static PageText decode(byte[] bytes, @Nullable String declaredByHttp) {
        PageText text = plain(bytes, declaredByHttp);
        return new PageText(AddressGuard.guard(text.html()), text.charset(), text.from());
    }

    private static PageText plain(byte[] bytes, @Nullable String declaredByHttp) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8, "bom");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE, "bom");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE, "bom");
        }
        String utf8 = strictUtf8(bytes);
        if (utf8 != null) {
            // Arabic in one of the old encodings is never valid UTF-8 by chance
            return new PageText(Mojibake.repair(utf8), StandardCharsets.UTF_8.name(), "utf-8");
        }
        Charset http = charset(declaredByHttp);
        if (http != null && isPlausible(http, bytes)) {
            return text(bytes, 0, http, "http");
        }
        Charset meta = charset(MetaCharset.of(bytes));
        if (meta != null && isPlausible(meta, bytes)) {
            return text(bytes, 0, meta, "meta");
        }
        if (isMostlyUtf8(bytes)) {
            return text(bytes, 0, StandardCharsets.UTF_8, "utf-8");
        }
        Charset guess = CharsetGuess.of(bytes);
        return text(bytes, 0, guess == null ? WINDOWS_1256 : guess, "icu");
    }

    private static PageText text(byte[] bytes, int from, Charset charset, String why) {
        return new PageText(new String(bytes, from, bytes.length - from, charset), charset.name(), why);
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** A charset by a name found in the wild; null when there is none such. Latin-1 means windows-1252 on the web. */
    static @Nullable Charset charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String plain = name.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        try {
            return switch (plain) {
                case "iso-8859-1", "latin1", "us-ascii", "ascii" -> WINDOWS_1252;
                case "cp1256", "cp-1256", "windows1256", "win-1256", "x-cp1256", "arabic" -> WINDOWS_1256;
                default -> Charset.forName(plain);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /**
     * Whether the declared encoding can be believed: not UTF-8, which the bytes are not; not UTF-16, without a mark; and
     * not a western one, when the bytes are Arabic.
     */
    private static boolean isPlausible(Charset charset, byte[] bytes) {
        if (charset.name().startsWith("UTF")) {
            return false;
        }
        if (charset.equals(WINDOWS_1252)) {
            Charset guess = CharsetGuess.of(bytes);
            return guess == null || guess.equals(WINDOWS_1252);
        }
        return !isGarbled(new String(bytes, charset));
    }

    private static boolean isGarbled(String text) {
        int replaced = 0;
        for (int i = 0; i < text.length(); i++) {
            replaced += text.charAt(i) == '\uFFFD' ? 1 : 0;
        }
        return replaced > 20 && replaced > text.length() / 200;
    }

    /** Whether only a few bytes keep it from being UTF-8, as where a text was cut in the middle of a character. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int high = 0;
        int replaced = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            replaced += unit == '\uFFFD' ? 1 : 0;
            high += unit >= 0x80 ? 1 : 0;
        }
        return replaced * 10 < high;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
