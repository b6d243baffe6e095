package org.rawi.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text: by byte order mark, as strict UTF-8, or else as windows-1256 where the bytes look like Arabic in it.
 * Nothing is replaced or dropped.
 */
final class Decoding {

    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    static String decode(byte[] bytes) throws RefusedException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8OrWindows(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return utf8OrWindows(bytes, 0);
    }

    static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static String utf8OrWindows(byte[] bytes, int from) throws RefusedException {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        int malformed = firstMalformed(bytes, from);
        if (malformed < 0) {
            return text;
        }
        if (looksLikeWindows1256(bytes)) {
            return new String(bytes, WINDOWS_1256);
        }
        throw new RefusedException("neither UTF-8 nor windows-1256: byte " + (malformed + 1) + ", line "
                + lineOf(bytes, malformed) + ", is 0x" + Integer.toHexString(bytes[malformed] & 0xFF));
    }

    private static int firstMalformed(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }

    /**
     * In Arabic written in windows-1256 most bytes above 0x7F are letters, and alef-lam, the article, is frequent. In
     * damaged UTF-8 or a western encoding one or the other is wrong.
     */
    private static boolean looksLikeWindows1256(byte[] bytes) {
        int letters = 0;
        int others = 0;
        int articles = 0;
        for (int i = 0; i < bytes.length; i++) {
            int unit = bytes[i] & 0xFF;
            if (unit >= 0x80) {
                if (isLetter(unit)) {
                    letters++;
                } else {
                    others++;
                }
            }
            if (unit == 0xE1 && i > 0 && (bytes[i - 1] & 0xFF) == 0xC7) {
                articles++;
            }
        }
        return letters > 0 && others <= letters / 4 && (letters < 40 || articles >= letters / 100);
    }

    private static boolean isLetter(int unit) {
        return (unit >= 0xC1 && unit <= 0xDF && unit != 0xD7)
                || unit == 0xE1
                || (unit >= 0xE3 && unit <= 0xE6)
                || unit == 0xEC
                || unit == 0xED;
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
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
