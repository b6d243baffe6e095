package org.rawi.intake.page.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Guesses an encoding from the bytes of the text alone: tags, scripts and styles would outvote the Arabic. */
final class CharsetGuess {

    private static final int ENOUGH = 64_000;

    private CharsetGuess() {}

    /** Null when nothing fits. */
    static @Nullable Charset of(byte[] bytes) {
        byte[] text = withoutTags(bytes);
        CharsetDetector detector = new CharsetDetector();
        detector.setText(text);
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset =
                    PageDecoder.charset(match.getName().replace("_rtl", "").replace("_ltr", ""));
            if (charset != null && !charset.name().startsWith("UTF")) {
                return charset;
            }
        }
        return null;
    }

    /** Text between tags, of which only words with a byte above ASCII matter. */
    static byte[] withoutTags(byte[] bytes) {
        byte[] text = new byte[Math.min(bytes.length, ENOUGH)];
        int length = 0;
        boolean tag = false;
        int silentUntil = 0;
        for (int i = 0; i < bytes.length && length < text.length; i++) {
            if (i < silentUntil) {
                continue;
            }
            if (bytes[i] == '<') {
                tag = true;
                silentUntil = Math.max(silentEnd(bytes, i, "script"), silentEnd(bytes, i, "style"));
            } else if (bytes[i] == '>') {
                tag = false;
                text[length++] = ' ';
            } else if (!tag && (bytes[i] < 0 || bytes[i] == ' ')) {
                text[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(text, length);
    }

    /** Where the element that begins here ends, if it is of this name; else 0. */
    private static int silentEnd(byte[] bytes, int at, String name) {
        if (!matches(bytes, at + 1, name)) {
            return 0;
        }
        for (int i = at + 1; i + name.length() + 1 < bytes.length; i++) {
            if (bytes[i] == '<' && bytes[i + 1] == '/' && matches(bytes, i + 2, name)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean matches(byte[] bytes, int at, String name) {
        if (at + name.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if ((bytes[at + i] | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
