package org.rawi.arabic.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.Article;
import org.rawi.Reader;
import org.rawi.Reading;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.AgendaKind;
import org.rawi.reading.Event;
import org.rawi.reading.Statement;

/** What is due, through the whole reader: the articles are of Wednesday, 8 January 2025. */
class AgendaTest {
    private static final Reader READER = new Reader();

    private static Reading read(String text) {
        return READER.read(new Article("a", "", text, "2025-01-08", null, null));
    }

    private static List<AgendaItem> agenda(String text) {
        return read(text).agenda();
    }

    @Test
    void plannedMeetingIsScheduledForItsDay() {
        Reading reading = read("يلتقي وزير الخارجية المصري نظيره التركي في أنقرة الأحد المقبل.");
        assertThat(reading.agenda()).hasSize(1);
        AgendaItem item = reading.agenda().get(0);
        assertThat(item.kind()).isEqualTo(AgendaKind.SCHEDULED);
        assertThat(item.due()).isEqualTo("2025-01-12");
        assertThat(item.event()).isEqualTo(reading.events().get(0).id());
    }

    @Test
    void whatIsNoEventIsScheduledToo() {
        Reading reading = read("من المقرر أن ينطلق معرض الكتاب في 20 يناير الجاري بمشاركة مئة دار نشر.");
        assertThat(reading.events()).isEmpty();
        AgendaItem item = reading.agenda().get(0);
        assertThat(item.kind()).isEqualTo(AgendaKind.SCHEDULED);
        assertThat(item.due()).isEqualTo("2025-01-20");
        assertThat(item.event()).isNull();
        assertThat(item.anchor().text()).startsWith("ينطلق").endsWith("20 يناير الجاري");
    }

    @Test
    void futureVerbWithLaterDateIsScheduled() {
        AgendaItem item =
                agenda("ستفتح الجامعة أبوابها أمام الطلاب يوم الثلاثاء المقبل.").get(0);
        assertThat(item.due()).isEqualTo("2025-01-14");
    }

    @Test
    void nounWithItsSetDateIsScheduled() {
        AgendaItem item = agenda("استكمل النادي استعداده للمباراة المقررة غدا.").get(0);
        assertThat(item.kind()).isEqualTo(AgendaKind.SCHEDULED);
        assertThat(item.due()).isEqualTo("2025-01-09");
    }

    @Test
    void promiseIsKnownByItsWord() {
        Reading reading = read("تعهدت اليابان بتقديم عشرة ملايين دولار إلى الصومال قبل نهاية الشهر.");
        AgendaItem item = reading.agenda().get(0);
        assertThat(item.kind()).isEqualTo(AgendaKind.PROMISED);
        assertThat(item.due()).isEqualTo("2025-01");
    }

    @Test
    void promiseOfNoActHasItsStatement() {
        Reading reading = read("وعد وزير النقل بافتتاح ثلاث محطات جديدة خلال أسبوعين.");
        AgendaItem item = reading.agenda().get(0);
        Statement promise = reading.statements().get(0);
        assertThat(item.kind()).isEqualTo(AgendaKind.PROMISED);
        assertThat(item.statement()).isEqualTo(promise.id());
        assertThat(item.due()).isEqualTo("2025-01-08/P2W");
        assertThat(item.parties()).containsExactlyElementsOf(promise.speakers());
    }

    @Test
    void demandWithDateIsDue() {
        Reading reading = read("طالبت النقابة الحكومة بصرف الرواتب المتأخرة قبل 15 يناير.");
        AgendaItem item = reading.agenda().get(0);
        Event request = reading.events().get(0);
        assertThat(item.kind()).isEqualTo(AgendaKind.DEMANDED);
        assertThat(item.due()).isEqualTo("2025-01-15");
        assertThat(item.event()).isEqualTo(request.id());
    }

    @Test
    void demandWithoutDateIsNotDue() {
        assertThat(agenda("طالبت النقابة الحكومة بصرف الرواتب المتأخرة.")).isEmpty();
    }

    @Test
    void termSetToSomebodyIsDemanded() {
        AgendaItem item = agenda("أمهلت الحكومة سكان المخيم 48 ساعة لإخلائه.").get(0);
        assertThat(item.kind()).isEqualTo(AgendaKind.DEMANDED);
        assertThat(item.due()).isEqualTo("2025-01-08/PT48H");
    }

    @Test
    void pastIsNotDue() {
        assertThat(agenda("التقى وزير الخارجية المصري نظيره التركي الأحد الماضي."))
                .isEmpty();
        assertThat(agenda("انطلق معرض الكتاب أمس بمشاركة مئة دار نشر.")).isEmpty();
    }

    @Test
    void guessIsNotScheduled() {
        assertThat(agenda("من المتوقع أن ترتفع أسعار النفط الأسبوع المقبل.")).isEmpty();
    }

    @Test
    void deniedFutureIsNotScheduled() {
        assertThat(agenda("لن تفتح الجامعة أبوابها يوم الثلاثاء المقبل.")).isEmpty();
    }

    @Test
    void withoutDayOfPublicationNothingIsDated() {
        Reading reading = READER.read(Article.of("a", "", "ستفتح الجامعة أبوابها أمام الطلاب يوم الثلاثاء المقبل."));
        assertThat(reading.agenda()).isEmpty();
    }
}
