package org.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rawi.arabic.lexicon.Tsv;

/** What holds for events beyond one sentence, and what the lexicon promises. */
class EventsTest {
    private static final int FEWEST_TRIGGERS = 2500;

    /** Conditions that are no classes of words. */
    private static final Set<String> CONDITIONS = Set.of(
            "target",
            "with",
            "agent",
            "both",
            "party",
            "light",
            "goal",
            "posted",
            "violent",
            "spoken",
            "political",
            "political-actor",
            "toward",
            "call",
            "aimed",
            "bound",
            "armed",
            "actor",
            "human",
            "official",
            "ground",
            "concrete",
            "party-only");

    private static List<Tsv.Row> frames() {
        return Tsv.resource(
                        EventsTest.class,
                        "frames.tsv",
                        "lemma",
                        "kind",
                        "type",
                        "mode",
                        "cameo",
                        "actor",
                        "recipient",
                        "construct",
                        "needs",
                        "flags",
                        "contexts")
                .rows();
    }

    @Test
    void sameActToldAgainIsOneEventWithMentions() {
        EventReading reading = EventReading.of(
                "مقتل خمسة جنود في هجوم شرق كابل",
                "قتل خمسة جنود في هجوم انتحاري شرق كابل أمس.\nوقال متحدث باسم الجيش إن الهجوم استهدف ثكنة عسكرية.");
        assertThat(reading.events()).hasSize(1);
        assertThat(reading.events().get(0).mentions()).isNotEmpty();
    }

    @Test
    void nounOfLightVerbIsTheTrigger() {
        EventReading reading = EventReading.of("شنت طائرات التحالف غارات على مواقع الحوثيين في صنعاء.");
        assertThat(reading.text(reading.events().get(0).trigger())).isEqualTo("غارات");
    }

    @Test
    void articleAboutSportHasNoEvents() {
        String match = "هاجم المنتخب مرمى الفريق الضيف في الشوط الأول وسجل اللاعب هدفا. وقصف المهاجم المرمى بكرة قوية."
                + " ورد الفريق بهجوم في الشوط الثاني من المباراة. وقاد المدرب الفريق إلى الفوز في الدوري.";
        assertThat(EventReading.of(match).shown()).isEmpty();
    }

    @Test
    void articleAboutFilmsHasNoEvents() {
        String film = "يروي الفيلم قصة ممثلة تهاجم مخرج مسلسل شهير في مهرجان سينمائي. ورفض الفنان بطل الفيلم"
                + " المشاركة في مسرحية جديدة، وانتقد المطرب أغنية من الألبوم.";
        assertThat(EventReading.of(film).shown()).isEmpty();
    }

    @Test
    void attackAmongFilmsIsAnEvent() {
        String attack =
                "قتل شخصان في هجوم مسلح على دار سينما أثناء عرض فيلم في المدينة. وقالت الشرطة إن الهجوم وقع خلال"
                        + " عرض الفيلم في مهرجان سينمائي.";
        assertThat(EventReading.of(attack).events()).isNotEmpty();
    }

    @Test
    void whatSomebodyTellsOfHimselfHasNoEvents() {
        String life =
                "كنت في الخامسة حين أخذني والدي إلى مدرستي، وكان عمي يساعدني في دروسي. شكوت معلمي إلى أمي فأنصفتني. "
                        + "وفي بيتي علقت صورتي على جدار غرفتي، وكان صديقي يزورني في عطلتي فأحكي له عن سفري وعن أحلامي وعن مدينتي. "
                        + "لم يكن لي من أصدقائي غير جاري، وكان جدي يأخذني معه إلى دكانه فأجلس قربه وأقرأ كتبي وأكتب رسائلي. "
                        + "كتبي وأقلامي ودفاتري في غرفتي، ومعطفي وحذائي وقبعتي عند بابي، وحصاني في حقلي قرب كوخي. "
                        + "رفضت عمتي أن أغني فطلبت من أخي أن يقنعها.";
        assertThat(EventReading.of(life).events()).isEmpty();
    }

    @Test
    void textWithoutWordsHasNoEvents() {
        assertThat(EventReading.of("").events()).isEmpty();
        assertThat(EventReading.of("... 12 !").events()).isEmpty();
    }

    @Test
    void thereAreEnoughTriggers() {
        assertThat(frames()).hasSizeGreaterThanOrEqualTo(FEWEST_TRIGGERS);
    }

    @Test
    void everyConditionOfAFrameIsKnown() {
        Set<String> known = new HashSet<>(CONDITIONS);
        for (Tsv.Row row : Tsv.resource(EventsTest.class, "classes.tsv", "lemma", "classes")
                .rows()) {
            known.addAll(row.list(1));
        }
        for (Tsv.Row row : frames()) {
            for (String need : row.list(8)) {
                for (String alternative : need.split("/", -1)) {
                    assertThat(known)
                            .as("line %s: %s", row.line(), need)
                            .contains(alternative.substring(alternative.indexOf(':') + 1));
                }
            }
        }
    }
}
