package org.rawi.arabic.morphology.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ParadigmTest {

    @TestFactory
    Stream<DynamicTest> everyCellOfEveryClassIsAsWrittenByHand() throws Exception {
        return ParadigmTable.all().stream().map(table -> DynamicTest.dynamicTest(table.name(), () -> check(table)));
    }

    @Test
    void thereAreTables() throws Exception {
        assertThat(ParadigmTable.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static void check(ParadigmTable table) {
        List<VerbForm> forms = Conjugator.verbForms(table.entry());
        SoftAssertions softly = new SoftAssertions();
        for (ParadigmTable.Cell cell : table.cells()) {
            softly.assertThat(forms.stream()
                            .filter(form -> form.aspect() == cell.column().aspect
                                    && form.mood() == cell.column().mood
                                    && form.voice() == cell.column().voice
                                    && ParadigmTable.person(form).equals(cell.person()))
                            .map(VerbForm::spelling))
                    .as("%s %s", cell.person(), cell.column())
                    .containsExactlyElementsOf(cell.spellings());
        }
        softly.assertAll();
    }
}
