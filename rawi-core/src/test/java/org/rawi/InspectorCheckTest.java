package org.rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InspectorCheckTest {

    private static final Inspector INSPECTOR = new Inspector();

    @Test
    void ruleFileIsTriedOnItsExamples() {
        String rule = """
                rule said-that
                why   A test.
                match ^cue:[in=cue-verb in=frame-an|frame-in] source:NP [pos=complementizer]
                then  content=clause
                yes   {cue قال} {source الوزير} إن {content الاجتماع انتهى}.
                no    وصل الوزير.
                """;
        assertThat(INSPECTOR.check("my.rules", rule)).isEqualTo(new Inspector.Trial(1, 2, List.of()));
        assertThat(INSPECTOR
                        .check("my.rules", rule.replace("{source الوزير}", "الوزير {source إن}"))
                        .faults())
                .singleElement()
                .asString()
                .startsWith("my.rules:5: said-that: ");
        assertThat(INSPECTOR
                        .check("my.rules", rule.replace("{cue قال}", "{verb قال}"))
                        .faults())
                .containsExactly(
                        "my.rules:5: said-that: no part is called [verb]; there are [addressee, content, cue, source]");
        assertThat(INSPECTOR
                        .check("my.rules", rule.replace("{cue قال}", "{cue قال"))
                        .faults())
                .containsExactly("my.rules:5: said-that: no } for {cue");
        assertThat(INSPECTOR
                        .check("my.rules", rule.replace("وصل الوزير", "قال الوزير إن الاجتماع انتهى"))
                        .faults())
                .singleElement()
                .asString()
                .startsWith("my.rules:6: said-that: must not fire: said-that ");
    }

    @Test
    void ruleFileThatCannotBeReadIsAFault() {
        assertThat(INSPECTOR.check("my.rules", "rule a\nwhy b\n").faults())
                .containsExactly("my.rules:1: rule a needs why, match, yes and no");
        assertThat(INSPECTOR.check("my.rules", "").faults())
                .singleElement()
                .asString()
                .endsWith("no rules");
    }
}
