package org.rawi.arabic.morphology.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NominalsTest {

    @TestFactory
    Stream<DynamicTest> participlesAndMasdarsAreAsWrittenByHand() throws Exception {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row[0] + " " + row[2], () -> check(row)));
    }

    private static void check(String[] row) {
        List<NominalForm> forms = Conjugator.nominalForms(VerbEntry.of(row[0], row[1], row[2], row[3], row[4], row[5]));
        assertThat(written(forms, NominalKind.ACTIVE_PARTICIPLE)).isEqualTo(row[6]);
        assertThat(written(forms, NominalKind.PASSIVE_PARTICIPLE)).isEqualTo(row[7]);
        assertThat(written(forms, NominalKind.MASDAR)).isEqualTo(row[8]);
    }

    private static String written(List<NominalForm> forms, NominalKind kind) {
        List<String> spellings = forms.stream()
                .filter(form -> form.kind() == kind)
                .map(form -> form.spelling() + (form.defective() ? "!" : ""))
                .toList();
        return spellings.isEmpty() ? "-" : String.join("|", spellings);
    }

    private static List<String[]> rows() throws Exception {
        InputStream in = Objects.requireNonNull(NominalsTest.class.getResourceAsStream("nominals.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
