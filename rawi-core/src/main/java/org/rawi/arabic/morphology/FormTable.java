package org.rawi.arabic.morphology;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/**
 * Forms analysed once and kept: an open-addressing table read without locks. When it is full, forms are analysed anew and
 * not kept, so memory stays bounded and results the same.
 */
final class FormTable {
    private static final int SLOTS = 1 << 18;

    /** How many forms are kept. */
    static final int MOST = SLOTS * 5 / 8;

    private static final int NOT_KEPT = -1;

    private final AtomicReferenceArray<@Nullable Form> slots = new AtomicReferenceArray<>(SLOTS);
    private final Analyzer analyzer;
    private int kept;

    FormTable(Dictionary dictionary, Context context) {
        analyzer = new Analyzer(dictionary, context);
    }

    /**
     * The form of every word of a text, null for other tokens. Each step is made for all words before the next, since what
     * the steps wait for, memory far from the processor, then comes for many words at once.
     */
    @Nullable
    Form[] forms(Tokens tokens) {
        int count = tokens.count();
        SourceText text = tokens.text();
        long[] keys = new long[count];
        @Nullable Form[] forms = new @Nullable Form[count];
        for (int i = 0; i < count; i++) {
            keys[i] = tokens.is(i, TokenKind.WORD) ? text.key(tokens.start(i), tokens.end(i)) : 0;
        }
        for (int i = 0; i < count; i++) {
            forms[i] = keys[i] == 0 ? null : slots.getAcquire(slot(keys[i]));
        }
        for (int i = 0; i < count; i++) {
            Form form = forms[i];
            boolean sure = keys[i] < 0 && form != null && form.key() == keys[i];
            if (!sure && tokens.is(i, TokenKind.WORD)) {
                forms[i] = form(text, keys[i], tokens.start(i), tokens.end(i));
            }
        }
        return forms;
    }

    private Form form(SourceText text, long key, int start, int end) {
        int slot = slot(key);
        while (true) {
            Form form = slots.getAcquire(slot);
            if (form == null) {
                return miss(text.slice(start, end), key, slot);
            }
            if (form.key() == key && (key < 0 || text.isAt(start, end, form.surface()))) {
                return form;
            }
            slot = slot + 1 & SLOTS - 1;
        }
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 46) & SLOTS - 1;
    }

    private synchronized Form miss(String surface, long key, int from) {
        int slot = from;
        for (Form other = slots.get(slot); other != null; other = slots.get(slot)) {
            if (other.surface().equals(surface)) {
                return other;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        if (kept == MOST) {
            return analyzer.analyse(surface, key, NOT_KEPT);
        }
        Form form = analyzer.analyse(surface, key, kept++);
        slots.set(slot, form);
        return form;
    }
}
