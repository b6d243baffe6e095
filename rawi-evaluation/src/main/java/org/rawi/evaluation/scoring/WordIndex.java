package org.rawi.evaluation.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.Article;
import org.rawi.text.Field;

/** The words of one article, title first: runs of letters, digits and underscores, numbered. Marks part words. */
final class WordIndex {
    private final String title;
    private final String body;
    private final List<Span> words = new ArrayList<>();
    private final int[] sentences;

    WordIndex(Article article) {
        title = article.title();
        body = article.text();
        add(Field.TITLE, title);
        add(Field.BODY, body);
        sentences = new int[words.size()];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = breaksBefore(words.get(i));
        }
    }

    private void add(Field field, String text) {
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isWord(point) && start >= 0) {
                words.add(new Span(field, start, at));
                start = -1;
            } else if (isWord(point) && start < 0) {
                start = at;
            }
            at += Character.charCount(point);
        }
        if (start >= 0) {
            words.add(new Span(field, start, text.length()));
        }
    }

    static boolean isWord(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || point == '_';
    }

    /** A coarse sentence number, below zero in the title: breaks at full stops, exclamation and question marks, line ends. */
    private int breaksBefore(Span word) {
        String text = word.in() == Field.TITLE ? title : body;
        int breaks = 0;
        for (int i = 0; i < word.start(); i++) {
            char unit = text.charAt(i);
            breaks += unit == '.' || unit == '!' || unit == '?' || unit == '\u061F' || unit == '\n' ? 1 : 0;
        }
        return word.in() == Field.TITLE ? -1 - breaks : breaks;
    }

    /** The words that some spans touch. */
    BitSet of(List<Span> spans) {
        BitSet touched = new BitSet();
        for (Span span : spans) {
            for (int i = 0; i < words.size(); i++) {
                Span word = words.get(i);
                if (word.in() == span.in() && word.start() < span.end() && word.end() > span.start()) {
                    touched.set(i);
                }
            }
        }
        return touched;
    }

    /** The coarse sentences that some words stand in. */
    Set<Integer> sentences(BitSet touched) {
        return touched.stream().mapToObj(word -> sentences[word]).collect(Collectors.toSet());
    }

    /** The words both have against the words either has; 0 where neither has any. */
    static double overlap(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }

    /** Whether two parts are about the same words: half of them shared, or neither there. */
    static boolean alike(BitSet one, BitSet other) {
        return one.isEmpty() && other.isEmpty() || overlap(one, other) >= 0.5;
    }

    static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }
}
