package org.rawi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.intake.ledger.Removed;
import org.rawi.reading.Furniture;

class HostFurnitureTest {

    private static final String[] OFFICES = {
        "المالية", "الداخلية", "الصحة", "التعليم", "النقل", "الزراعة", "العدل", "الطاقة"
    };

    @TempDir
    Path folder;

    @Test
    void lineThatRecursOnAHostIsMarkedInTexts() {
        String lines = IntStream.range(0, 8)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"publisher\":\"صحيفة\",\"text\":\"قال وزير " + OFFICES[i]
                        + " إن العمل مستمر في كل المواقع.\\nعدد القراءات " + (100 + i) + "\\nالمصدر: وكالات\"}\n")
                .reduce("", String::concat);
        Taken taken = Taken.from(Taken.write(folder.resolve("a.jsonl"), lines));
        assertThat(arrived(taken)).hasSize(8).allSatisfy(each -> {
            assertThat(each.article().text()).contains("عدد القراءات").contains("المصدر: وكالات");
            assertThat(each.furniture())
                    .extracting(Furniture::anchor)
                    .singleElement()
                    .satisfies(anchor -> {
                        assertThat(anchor.text()).startsWith("عدد القراءات");
                        assertThat(each.article().text().substring(anchor.start(), anchor.end()))
                                .isEqualTo(anchor.text());
                    });
        });
    }

    @Test
    void lineThatRecursOnAHostIsCutFromItsPages() {
        for (int i = 0; i < 6; i++) {
            Taken.write(
                    folder.resolve("pages/" + i + ".html"),
                    "<html><head><title>خبر رقم " + i + "</title><link rel=canonical href='https://a.example/n/" + i
                            + "'></head><body><h1>خبر رقم " + i + "</h1><div><p>أعلنت الوزارة أن مرحلة " + OFFICES[i]
                            + " من المشروع ستبدأ مطلع الشهر المقبل، وفق بيان لها.</p><p>وقال الوزير في لقاء "
                            + OFFICES[i]
                            + " إن الكلفة ستوزع على عامين.</p><p>مدة القراءة " + (i + 2)
                            + " دقائق</p></div></body></html>");
        }
        assertThat(arrived(Taken.from(folder.resolve("pages")))).hasSize(6).allSatisfy(each -> {
            assertThat(each.article().text()).doesNotContain("مدة القراءة");
            assertThat(each.page().removed()).extracting(Removed::rule).contains("host-line");
            assertThat(each.page().paragraphs())
                    .allSatisfy(paragraph -> assertThat(each.article()
                                    .text()
                                    .substring(
                                            paragraph.anchor().start(),
                                            paragraph.anchor().end()))
                            .isEqualTo(paragraph.anchor().text()));
        });
    }

    @Test
    void sameArticleTakenOftenTellsNothing() {
        String lines = IntStream.range(0, 8)
                .mapToObj(i ->
                        "{\"id\":\"" + i + "\",\"publisher\":\"صحيفة\",\"text\":\"خبر قصير واحد.\\nتفاصيل الخبر\"}\n")
                .reduce("", String::concat);
        assertThat(arrived(Taken.from(Taken.write(folder.resolve("a.jsonl"), lines))))
                .allSatisfy(each -> assertThat(each.furniture()).isEmpty());
    }

    @Test
    void fewArticlesTellNothing() {
        String line = "{\"id\":\"%s\",\"publisher\":\"صحيفة\",\"text\":\"خبر %s طويل بما يكفي.\\nعدد القراءات 5\"}\n";
        Taken taken = Taken.from(Taken.write(folder.resolve("a.jsonl"), line.formatted(1, 1) + line.formatted(2, 2)));
        assertThat(arrived(taken))
                .allSatisfy(each -> assertThat(each.furniture()).isEmpty());
    }

    private static List<Incoming.Arrived> arrived(Taken taken) {
        return taken.all().stream()
                .filter(Incoming.Arrived.class::isInstance)
                .map(Incoming.Arrived.class::cast)
                .toList();
    }
}
