package org.rawi.intake.page.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Undoes UTF-8 that a publisher's software read as windows-1252 or Latin-1 and wrote as UTF-8 again. */
final class Mojibake {

    private static final int FEWEST = 3;
    private static final Map<Character, Integer> WINDOWS_1252 = windows1252();

    private final String text;
    private final StringBuilder repaired;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int undone;
    private int left;

    private Mojibake(String text) {
        this.text = text;
        this.repaired = new StringBuilder(text.length());
    }

    /** The text with doubly encoded stretches undone; the same text unless they clearly are the rule in it. */
    static String repair(String text) {
        if (!hasLead(text)) {
            return text;
        }
        Mojibake mojibake = new Mojibake(text);
        mojibake.run();
        return mojibake.undone >= FEWEST && mojibake.undone > 4 * mojibake.left ? mojibake.repaired.toString() : text;
    }

    private static boolean hasLead(String text) {
        int leads = 0;
        for (int i = 0; i + 1 < text.length() && leads < FEWEST; i++) {
            leads += isLead(text.charAt(i)) && byteOf(text.charAt(i + 1)) >= 0x80 ? 1 : 0;
        }
        return leads >= FEWEST;
    }

    private static boolean isLead(char unit) {
        return unit >= 0xC2 && unit <= 0xF4;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            int length = isLead(unit) ? sequence(at) : 0;
            if (length > 0) {
                undone++;
                at += length;
            } else {
                left += isLead(unit) ? 1 : 0;
                repaired.append(unit);
                at++;
            }
        }
    }

    /** Appends the character that the sequence at this place stands for; gives its length, 0 when it is none. */
    private int sequence(int at) {
        int lead = text.charAt(at);
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (at + length > text.length()) {
            return 0;
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int value = byteOf(text.charAt(at + i));
            if (value < 0x80) {
                return 0;
            }
            bytes[i] = (byte) value;
        }
        try {
            CharBuffer decoded = decoder.decode(ByteBuffer.wrap(bytes));
            repaired.append(decoded);
            return length;
        } catch (CharacterCodingException notUtf8) {
            return 0;
        }
    }

    /** The byte that a character above ASCII was read from, or -1. */
    private static int byteOf(char unit) {
        return unit >= 0x80 && unit <= 0xFF ? unit : WINDOWS_1252.getOrDefault(unit, -1);
    }

    private static Map<Character, Integer> windows1252() {
        Map<Character, Integer> bytes = new HashMap<>();
        Charset windows = Charset.forName("windows-1252");
        for (int value = 0x80; value < 0xA0; value++) {
            char unit = new String(new byte[] {(byte) value}, windows).charAt(0);
            if (unit != '\uFFFD') {
                bytes.put(unit, value);
            }
        }
        return bytes;
    }
}
