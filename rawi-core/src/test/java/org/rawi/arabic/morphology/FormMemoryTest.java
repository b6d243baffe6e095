package org.rawi.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.Tokens;

class FormMemoryTest {

    private final List<String> asked = new ArrayList<>();
    private final FormMemory<Integer> lengths = new FormMemory<>(form -> {
        asked.add(form.surface());
        return form.surface().length();
    });

    @Test
    void formIsAskedAboutOnceHoweverOftenItStands() {
        Words words = Morphology.load().words(Tokens.of(SourceText.of("قال الوزير قال الوزير")));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            found.add(lengths.of(Objects.requireNonNull(words.form(i))));
        }
        assertThat(found).containsExactly(3, 6, 3, 6);
        assertThat(asked).containsExactly("قال", "الوزير");
    }

    @Test
    void formsOfAnotherMorphologyAreNotMistakenForOnesOfTheSameNumber() {
        Form here = form("قال");
        Form there = form("الوزير");
        assertThat(here.number()).isEqualTo(there.number());
        assertThat(List.of(lengths.of(here), lengths.of(there), lengths.of(here)))
                .containsExactly(3, 6, 3);
    }

    @Test
    void formThatIsNotKeptIsAskedAboutAnew() {
        Form form = new Form("قال", "قال", 0, -1, List.of(), new int[0]);
        assertThat(lengths.of(form)).isEqualTo(lengths.of(form));
        assertThat(asked).hasSize(2);
    }

    private static Form form(String word) {
        Words words = Morphology.load().words(Tokens.of(SourceText.of(word)));
        return Objects.requireNonNull(words.form(0));
    }
}
