package org.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on a Tuesday, the ninth: the tense decides between the Thursday before and the one to come. */
class TenseTest {

    @ParameterizedTest
    @CsvSource({
        "وصل الوفد الخميس, weekday-tense, 2024-04-04",
        "لم يصل الوفد الخميس, weekday-tense, 2024-04-04",
        "كان الوفد يستعد الخميس, weekday-tense, 2024-04-04",
        "منذ الخميس وهم هناك, weekday-tense, 2024-04-04",
        "الخميس وصل الوفد, weekday-tense, 2024-04-04",
        "سيصل الوفد الخميس, weekday-future, 2024-04-11",
        "سوف يصل الوفد الخميس, weekday-future, 2024-04-11",
        "لن يصل الوفد الخميس, weekday-future, 2024-04-11",
        "الاجتماع المقرر الخميس, weekday-future, 2024-04-11",
        "من المنتظر أن يصل الوفد الخميس, weekday-future, 2024-04-11",
        "يلتقي الوزير نظيره الخميس, weekday-unfinished, 2024-04-11",
    })
    void tenseDecidesTheBareWeekday(String text, String rule, String value) {
        TimeExpression time = TimeReading.times(text, "2024-04-09").get(0);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.rule()).isEqualTo(rule);
    }
}
