package org.rawi.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void foldingIsIdempotentForEveryCodeUnit() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .mapToObj(unit -> (char) unit)
                        .filter(unit -> Letters.fold(unit) != Letters.DROPPED)
                        .filter(unit -> Letters.fold(Letters.fold(unit)) != Letters.fold(unit)))
                .isEmpty();
    }

    @Test
    void exactSpellingIsIdempotentForEveryCodeUnit() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .mapToObj(unit -> (char) unit)
                        .filter(unit -> Letters.exact(unit) != Letters.DROPPED)
                        .filter(unit -> Letters.exact(Letters.exact(unit)) != Letters.exact(unit)))
                .isEmpty();
    }

    @Test
    void foldingJoinsWhatNewsSpellingKeepsApart() {
        assertThat(fold("أكّدت الإدارةُ")).isEqualTo("اكدت الاداره");
        assertThat(fold("مستشفى مسؤول شئون")).isEqualTo("مستشفي مسوول شيون");
        assertThat(fold("الــــوزير")).isEqualTo("الوزير");
        assertThat(fold("کیف")).as("Persian letters").isEqualTo("كيف");
        assertThat(fold("٢٠١٥ ۲۰۱۵")).isEqualTo("2015 2015");
        assertThat(fold("\u202Bقال\u200F")).isEqualTo("قال");
        assertThat(fold("\uFED7\uFE8E\uFEDD")).as("presentation forms").isEqualTo("قال");
        assertThat(fold("CNN")).isEqualTo("cnn");
    }

    @Test
    void exactKeepsHamzaAndFinalLetters() {
        assertThat(exact("أكّدت الإدارةُ على")).isEqualTo("أكدت الإدارة على");
        assertThat(exact("\uFEDF\uFEEA")).isEqualTo("له");
    }

    @Test
    void everyUnitIsOfOneKindAtMost() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .mapToObj(unit -> (char) unit)
                        .filter(unit -> IntStream.of(
                                                Letters.isArabic(unit) ? 1 : 0,
                                                Letters.isDigit(unit) ? 1 : 0,
                                                Letters.isSpace(unit) ? 1 : 0,
                                                Letters.isInvisible(unit) ? 1 : 0)
                                        .sum()
                                > 1)
                        .map(unit -> Integer.toHexString(unit)))
                .isEmpty();
    }

    private static String fold(String text) {
        return text.chars()
                .mapToObj(unit -> Letters.fold((char) unit))
                .filter(unit -> unit != Letters.DROPPED)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String exact(String text) {
        return text.chars()
                .mapToObj(unit -> Letters.exact((char) unit))
                .filter(unit -> unit != Letters.DROPPED)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
