package org.rawi.arabic.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.text.Letters;

/** Writes what {@link Dictionary} reads; used at build time. The bytes depend on the entries alone. */
public final class DictionaryWriter {
    private final List<Lexeme> lexemes = new ArrayList<>();
    private final TreeMap<String, Set<Long>> forms = new TreeMap<>();
    private final Map<String, Integer> heads;

    /**
     * An empty dictionary.
     *
     * @param heads what lemmas make of the phrases that they head, bits of {@link HeadKind}
     */
    public DictionaryWriter(Map<String, Integer> heads) {
        this.heads = Map.copyOf(heads);
    }

    /** Adds a lexeme and gives its number. */
    public int lexeme(String lemma, PartOfSpeech pos, int traits, @Nullable String verb, int cost) {
        lexemes.add(new Lexeme(
                lexemes.size(), lemma, pos, traits, verb, heads.getOrDefault(lemma, 0), Math.min(cost, 0xFFFF)));
        return lexemes.size() - 1;
    }

    /** Gives a lexeme further traits. */
    public void addTraits(int id, int traits) {
        Lexeme known = lexemes.get(id);
        lexemes.set(
                id,
                new Lexeme(
                        id,
                        known.lemma(),
                        known.pos(),
                        known.traits() | traits,
                        known.verb(),
                        known.heads(),
                        known.cost()));
    }

    /** The lexemes so far. */
    public List<Lexeme> lexemes() {
        return lexemes;
    }

    /** How many distinct folded forms there are. */
    public int formCount() {
        return forms.size();
    }

    /** Adds a form in exact spelling; forms that differ only in moods, voices or attachment are joined. */
    public void form(String exact, int features, int lexeme) {
        StringBuilder folded = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < exact.length(); i++) {
            char unit = Letters.fold(exact.charAt(i));
            if (unit != Letters.DROPPED) {
                folded.append(unit);
                plain.append(Letters.exact(exact.charAt(i)));
            }
        }
        long low = (long) lexeme << Dictionary.SPELLING_BITS | Dictionary.spelling(plain, 0, plain.length());
        Set<Long> entries = forms.computeIfAbsent(folded.toString(), k -> new LinkedHashSet<>());
        int joined = Features.INDICATIVE
                | Features.SUBJUNCTIVE
                | Features.JUSSIVE
                | Features.ACTIVE
                | Features.PASSIVE
                | Features.STANDALONE
                | Features.HOST
                | Features.ARTICLE_OK;
        for (Long entry : entries) {
            int other = (int) (entry >>> 32);
            if ((entry & 0xFFFFFFFFL) == low
                    && (other & ~joined) == (features & ~joined)
                    && joinable(other, features)) {
                entries.remove(entry);
                features |= other;
                break;
            }
        }
        entries.add((long) features << 32 | low);
    }

    /** Moods and voices are joined only between forms that attach alike, else a false combination would arise. */
    private static boolean joinable(int a, int b) {
        int attach = Features.STANDALONE | Features.HOST | Features.ARTICLE_OK;
        int inflect =
                Features.INDICATIVE | Features.SUBJUNCTIVE | Features.JUSSIVE | Features.ACTIVE | Features.PASSIVE;
        return (a & attach) == (b & attach) || (a & inflect) == (b & inflect);
    }

    /** The compiled dictionary. */
    public byte[] bytes() throws IOException {
        Map<String, Integer> offsets = new HashMap<>();
        ByteArrayOutputStream strings = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(table);
        for (Lexeme lexeme : lexemes) {
            out.writeInt(intern(lexeme.lemma(), offsets, strings));
            out.writeInt(lexeme.pos().ordinal() << 24 | lexeme.cost());
            out.writeInt(lexeme.traits());
            out.writeInt(lexeme.verb() == null ? -1 : intern(lexeme.verb(), offsets, strings));
            out.writeInt(lexeme.heads());
        }
        Map<Integer, Integer> features = new LinkedHashMap<>();
        ByteArrayOutputStream blob = new ByteArrayOutputStream();
        int size = Integer.highestOneBit(Math.max(16, forms.size() * 4 / 3)) << 1;
        int[] slots = new int[size];
        for (Map.Entry<String, Set<Long>> form : forms.entrySet()) {
            char[] key = form.getKey().toCharArray();
            int slot = Dictionary.hash(key, 0, key.length) & size - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & size - 1;
            }
            slots[slot] = blob.size() + 1;
            blob.write(key.length);
            for (char unit : key) {
                blob.write(unit - 0x600);
            }
            blob.write(Math.min(form.getValue().size(), 255));
            for (long value : form.getValue()) {
                int index = features.computeIfAbsent((int) (value >>> 32), k -> features.size());
                if (index >= 1 << 12) {
                    throw new IllegalStateException("more kinds of features than an entry can number");
                }
                long packed = (long) index << 28 | value & 0xFFFFFFF;
                for (int shift = 32; shift >= 0; shift -= 8) {
                    blob.write((int) (packed >>> shift));
                }
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(all);
        for (int value :
                new int[] {Dictionary.MAGIC, lexemes.size(), size, features.size(), strings.size(), forms.size()}) {
            whole.writeInt(value);
        }
        table.writeTo(whole);
        for (int value : features.keySet()) {
            whole.writeInt(value);
        }
        strings.writeTo(whole);
        for (int slot : slots) {
            whole.write(slot >>> 16);
            whole.write(slot >>> 8);
            whole.write(slot);
        }
        blob.writeTo(whole);
        return all.toByteArray();
    }

    private static int intern(String string, Map<String, Integer> offsets, ByteArrayOutputStream strings)
            throws IOException {
        Integer offset = offsets.get(string);
        if (offset == null) {
            offset = strings.size();
            offsets.put(string, offset);
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            strings.write(bytes.length);
            strings.write(bytes);
        }
        return offset;
    }
}
