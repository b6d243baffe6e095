package org.rawi.arabic.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * All inflected forms, compiled at build time: an open-addressing hash over folded spellings in one byte array, read in
 * place. Immutable and safe for any number of threads.
 */
public final class Dictionary {
    /** The compiled resource, beside this class. */
    public static final String RESOURCE = "dictionary.bin";

    /** How far one entry of a form is from the next. */
    public static final int ENTRY_BYTES = 5;

    static final int MAGIC = 0x52415733;
    static final int HEADER_BYTES = 24;
    /** Bytes of a lexeme: lemma offset, pos and cost, traits, verb, heads. */
    static final int LEXEME_BYTES = 20;

    static final int SLOT_BYTES = 3;
    /** Bits of an entry: index of its features, lexeme, spelling. */
    static final int SPELLING_BITS = 12;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final PartOfSpeech[] CLASSES = PartOfSpeech.values();

    private final byte[] data;
    private final int lexemeCount;
    private final int lexemes;
    private final int features;
    private final int strings;
    private final int slotMask;
    private final int slots;
    private final int forms;
    private final AtomicReferenceArray<@Nullable Lexeme> known;

    private Dictionary(byte[] data) {
        this.data = data;
        if (data.length < HEADER_BYTES || at(0) != MAGIC) {
            throw new IllegalStateException(RESOURCE + " is no dictionary of this version");
        }
        lexemeCount = at(4);
        slotMask = at(8) - 1;
        lexemes = HEADER_BYTES;
        features = lexemes + lexemeCount * LEXEME_BYTES;
        strings = features + at(12) * 4;
        slots = strings + at(16);
        forms = slots + (slotMask + 1) * SLOT_BYTES;
        known = new AtomicReferenceArray<>(lexemeCount);
    }

    /** Loads the dictionary that ships with the library. */
    public static Dictionary load() {
        try (InputStream in = Dictionary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing: the build step that compiles it did not run");
            }
            return new Dictionary(allBytes(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a stream that tells its size beforehand in one piece, any other as it comes. */
    private static byte[] allBytes(InputStream in) throws IOException {
        byte[] bytes = new byte[Math.max(in.available(), 1 << 16)];
        int length = in.readNBytes(bytes, 0, bytes.length);
        byte[] rest = in.readAllBytes();
        if (rest.length == 0) {
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        }
        byte[] all = Arrays.copyOf(bytes, length + rest.length);
        System.arraycopy(rest, 0, all, length, rest.length);
        return all;
    }

    static Dictionary of(byte[] data) {
        return new Dictionary(data);
    }

    /** How many lexemes there are. */
    public int lexemeCount() {
        return lexemeCount;
    }

    /** Bytes held in memory. */
    public int bytes() {
        return data.length;
    }

    /**
     * Looks a folded form up.
     *
     * @return the form's handle, or -1 when it is not in the dictionary
     */
    public int find(char[] folded, int from, int to) {
        int slot = hash(folded, from, to) & slotMask;
        while (true) {
            int at = slots + slot * SLOT_BYTES;
            int form = (data[at] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | data[at + 2] & 0xFF;
            if (form == 0) {
                return -1;
            }
            int key = forms + form - 1;
            if (same(key, folded, from, to)) {
                return key + 1 + (to - from);
            }
            slot = (slot + 1) & slotMask;
        }
    }

    /** The first entry of a form; the next is {@link #ENTRY_BYTES} behind it. */
    public int firstEntry(int form) {
        return form + 1;
    }

    /** The place behind a form's last entry. */
    public int endEntry(int form) {
        return form + 1 + (data[form] & 0xFF) * ENTRY_BYTES;
    }

    /** The features of an entry, see {@link Features}. */
    public int features(int entry) {
        return at(features + (at(entry) >>> 20) * 4);
    }

    /** The lexeme of an entry. */
    public int lexemeId(int entry) {
        return at(entry) >>> 4 & 0xFFFF;
    }

    /** Whether an entry is spelled exactly so, hamza and all; {@code exact} comes from {@link #spelling}. */
    public boolean spelled(int entry, int exact) {
        return ((at(entry) & 0xF) << 8 | data[entry + 4] & 0xFF) == exact;
    }

    /** The lexeme with a number. */
    public Lexeme lexeme(int id) {
        Lexeme lexeme = known.get(id);
        if (lexeme == null) {
            int base = lexemes + id * LEXEME_BYTES;
            int verb = at(base + 12);
            int word = at(base + 4);
            lexeme = new Lexeme(
                    id,
                    string(at(base)),
                    CLASSES[word >>> 24],
                    at(base + 8),
                    verb < 0 ? null : string(verb),
                    at(base + 16),
                    word & 0xFFFF);
            known.set(id, lexeme);
        }
        return lexeme;
    }

    /** A digest of an exact spelling, 12 bits. */
    public static int spelling(CharSequence exact, int from, int to) {
        int hash = 7;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + exact.charAt(i);
        }
        return (hash ^ hash >>> 11 ^ hash >>> 22) & (1 << SPELLING_BITS) - 1;
    }

    static int hash(char[] folded, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 0x9E3779B1 + folded[i];
        }
        hash ^= hash >>> 15;
        hash *= 0x85EBCA6B;
        return hash ^ hash >>> 13;
    }

    private boolean same(int key, char[] folded, int from, int to) {
        if ((data[key] & 0xFF) != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((data[key + 1 + i - from] & 0xFF) != (folded[i] - 0x600 & 0xFFFF)) {
                return false;
            }
        }
        return true;
    }

    private String string(int offset) {
        int length = data[strings + offset] & 0xFF;
        return new String(data, strings + offset + 1, length, StandardCharsets.UTF_8);
    }

    private int at(int offset) {
        return (int) INT.get(data, offset);
    }
}
