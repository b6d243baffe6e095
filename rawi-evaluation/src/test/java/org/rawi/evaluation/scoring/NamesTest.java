package org.rawi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names();

    @Test
    void surnameIsThePersonButGivenNameIsNot() {
        assertThat(names.same("لافروف", "سيرغي لافروف")).isTrue();
        assertThat(names.same("محمد بن سلمان آل سعود", "محمد")).isFalse();
    }

    @Test
    void halfOfTheWordsSharedIsEnough() {
        assertThat(names.same("ناصر العمري", "ناصر بن فهد العمري")).isTrue();
        assertThat(names.same("ناصر بن فهد العمري", "ناصر خالد سعيد")).isFalse();
    }

    @Test
    void titlesArticlesAndSpellingVariantsAreJoined() {
        assertThat(names.same("الرئيس الدكتور أحمد علي", "احمد على")).isTrue();
        assertThat(names.same("عبد الله غانم", "عبدالله جانم")).isTrue();
        assertThat(names.same("الحوثيون", "الحوثيين")).isTrue();
        assertThat(names.same("البرلمان", "برلمان")).isTrue();
    }

    @Test
    void titleAloneIsComparedAsItIs() {
        assertThat(names.same("الوزير", "وزير")).isTrue();
        assertThat(names.same("الوزير", "السفير")).isFalse();
    }

    @Test
    void nobodyIsNobody() {
        assertThat(names.same(null, null)).isTrue();
        assertThat(names.same("أحمد", null)).isFalse();
        assertThat(names.same("أحمد", "...")).isFalse();
        assertThat(names.isSpeaker(null, List.of())).isTrue();
        assertThat(names.isSpeaker(null, List.of("أحمد"))).isFalse();
        assertThat(names.isSpeaker("أحمد", List.of())).isFalse();
    }

    @Test
    void jointSpeakersAreTheFirstOrAllOfThem() {
        List<String> both = List.of("جون كيري", "سيرغي لافروف");
        assertThat(names.isSpeaker("جون كيري", both)).isTrue();
        assertThat(names.isSpeaker("سيرغي لافروف", both)).isFalse();
        assertThat(names.isSpeaker("جون كيري وسيرغي لافروف", both)).isTrue();
    }
}
