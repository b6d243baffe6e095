package org.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rawi.arabic.text.AnyText;
import org.rawi.reading.TimeType;

class TimesTest {
    private static final String TUESDAY = "2024-04-09";

    @Test
    void spanLeavesOutThePrepositionAndKeepsTheArticle() {
        TimeExpression time = TimeReading.times("مقارنة بالعام الماضي", TUESDAY).get(0);
        assertThat(time.start()).isEqualTo("مقارنة ب".length());
        assertThat(time.firstToken()).isEqualTo(1);
        assertThat(time.endToken()).isEqualTo(3);
    }

    @Test
    void vowelMarksAndTatweelAreNoHindrance() {
        assertThat(TimeReading.shown("قُتِلوا أَمْسِ", TUESDAY)).containsExactly("أَمْسِ=DATE:2024-04-08");
        assertThat(TimeReading.shown("غادر لـــ15 يوما", TUESDAY)).containsExactly("15 يوما=DURATION:P15D");
        assertThat(TimeReading.shown("قالوا بِالأمـس ذلك", TUESDAY)).containsExactly("الأمـس=DATE:2024-04-08");
    }

    @Test
    void everyTimeNamesItsRuleAndItsAnchor() {
        TimeExpression time =
                TimeReading.times("قال الوزير الخميس إن الاتفاق قريب", TUESDAY).get(0);
        assertThat(time.rule()).isEqualTo("weekday-tense");
        assertThat(time.why()).contains(TUESDAY).contains("not 2024-04-11");
    }

    @Test
    void weekdayWinsOverYesterday() {
        TimeExpression time =
                TimeReading.times("قال أمس السبت إنه مستعد", TUESDAY).get(0);
        assertThat(time.value()).isEqualTo("2024-04-06");
        assertThat(time.rule()).isEqualTo("weekday-clash");
        assertThat(time.why()).contains("not 2024-04-08");
    }

    @Test
    void dateTimeOfPublicationCountsByItsOwnCalendarDay() {
        assertThat(TimeReading.shown("وصل اليوم", "2024-04-09T00:30:00+03:00"))
                .containsExactly("اليوم=DATE:2024-04-09");
    }

    @Test
    void publicationThatIsNoDateLeavesValuesOpen() {
        assertThat(TimeReading.shown("وصل اليوم", "yesterday")).containsExactly("اليوم=DATE:-");
        assertThat(TimeReading.shown("وصل اليوم", "2024-13-09")).containsExactly("اليوم=DATE:-");
        assertThat(TimeReading.shown("وصل اليوم", null)).containsExactly("اليوم=DATE:-");
    }

    @Test
    void textWithoutTimesHasNone() {
        assertThat(TimeReading.times("", TUESDAY)).isEmpty();
        assertThat(TimeReading.times("التقى الوزير نظيره في القاهرة", TUESDAY)).isEmpty();
    }

    @Test
    void expressionsDoNotCrossALineBreak() {
        assertThat(TimeReading.shown("انتهى في 15\nأكتوبر المقبل", TUESDAY))
                .containsExactly("أكتوبر المقبل=DATE:2024-10");
    }

    @Test
    void typesAreThoseOfTimex3() {
        assertThat(TimeReading.times("أمس، مساء أمس، ثلاثة أيام، كل يوم", TUESDAY))
                .extracting(TimeExpression::type)
                .containsExactly(TimeType.DATE, TimeType.TIME, TimeType.DURATION, TimeType.SET);
    }

    @Provide
    net.jqwik.api.Arbitrary<String> timeWords() {
        return net.jqwik.api.Arbitraries.of(
                        "15",
                        "أكتوبر",
                        "تشرين",
                        "الأول",
                        "من",
                        "إلى",
                        "بين",
                        "و",
                        "الخميس",
                        "أمس",
                        "(",
                        ")",
                        "/",
                        "-",
                        "2015",
                        "1436هـ",
                        "الساعة",
                        ":",
                        "30",
                        "صباح",
                        "مساء",
                        "الليلة",
                        "الماضي",
                        "المقبل",
                        "قبل",
                        "بعد",
                        "ذلك",
                        "بيومين",
                        "ثلاثة",
                        "أيام",
                        "نصف",
                        "ونصف",
                        "كل",
                        "مرة",
                        "في",
                        "السنة",
                        "الربع",
                        "القرن",
                        "عقد",
                        "شهر",
                        "رمضان",
                        "31",
                        "فبراير",
                        "يوم",
                        "الـ",
                        "أكثر",
                        "ما",
                        "لا",
                        "يقل",
                        "عن",
                        "آخر",
                        "\n",
                        "،",
                        "99999999999")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 4000)
    void anyOrderOfTimeWordsGivesSpansInOrder(@ForAll @From("timeWords") String text) {
        inOrder(text);
    }

    @Provide
    net.jqwik.api.Arbitrary<String> anyText() {
        return AnyText.any();
    }

    @Property(tries = 1000)
    void anyTextGivesSpansInOrder(@ForAll @From("anyText") String text) {
        inOrder(text);
    }

    private static void inOrder(String text) {
        int from = 0;
        for (TimeExpression time : TimeReading.times(text, TUESDAY)) {
            assertThat(time.start()).isGreaterThanOrEqualTo(from).isLessThan(time.end());
            assertThat(time.end()).isLessThanOrEqualTo(text.length());
            assertThat(time.firstToken()).isLessThan(time.endToken());
            from = time.end();
        }
    }
}
