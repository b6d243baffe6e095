package org.rawi.arabic.morphology;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Dictionary;
import org.rawi.arabic.text.SourceText;

/**
 * Forms analysed once and kept: an open-addressing table read without locks. When it is full, forms are analysed anew and
 * not kept, so memory stays bounded and results the same.
 */
final class FormTable {
    private static final int SLOTS = 1 << 18;
    private static final int MOST = SLOTS * 5 / 8;

    private final AtomicReferenceArray<@Nullable Form> slots = new AtomicReferenceArray<>(SLOTS);
    private final Analyzer analyzer;
    private int kept;

    FormTable(Dictionary dictionary) {
        analyzer = new Analyzer(dictionary);
    }

    Form form(SourceText text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int slot = spread(hash);
        while (true) {
            Form form = slots.get(slot);
            if (form == null) {
                return miss(text.slice(start, end), slot);
            }
            if (same(form.surface(), text, start, end)) {
                return form;
            }
            slot = slot + 1 & SLOTS - 1;
        }
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B1 >>> 14) & SLOTS - 1;
    }

    private static boolean same(String surface, SourceText text, int start, int end) {
        int length = end - start;
        if (surface.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (surface.charAt(i) != text.charAt(start + i)) {
                return false;
            }
        }
        return true;
    }

    private synchronized Form miss(String surface, int from) {
        Form form = analyzer.analyse(surface);
        if (kept < MOST) {
            int slot = from;
            for (Form other = slots.get(slot); other != null; other = slots.get(slot)) {
                if (other.surface().equals(surface)) {
                    return other;
                }
                slot = slot + 1 & SLOTS - 1;
            }
            slots.set(slot, form);
            kept++;
        }
        return form;
    }
}
