package org.rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;
import org.rawi.reading.MentionKind;
import org.rawi.reading.Place;

class MentionsTest {

    private static final Reader READER = new Reader();

    private static Reading read(String text) {
        return READER.read(new Article("m", "", text, "2024-04-10", null, null));
    }

    /** Those of a type that are named, and not only spoken of by a noun. */
    private static List<String> named(String text, ActorType type) {
        return read(text).actors().stream()
                .filter(actor -> actor.type() == type
                        && actor.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME))
                .map(Actor::name)
                .toList();
    }

    private static List<String> places(String text) {
        return read(text).places().stream().map(Place::name).toList();
    }

    @Test
    void institutionNamedAfterSomebodyIsNoPerson() {
        assertThat(named("وثمن مدير عام مستشفى الملك خالد التخصصي جهود العاملين.", ActorType.PERSON))
                .isEmpty();
        assertThat(named("أعلنت جامعة الحسن الثاني أن الدراسة ستبدأ.", ActorType.PERSON))
                .isEmpty();
        assertThat(named("أغلق شارع الأمير محمد بن فهد أمس.", ActorType.PERSON)).isEmpty();
    }

    @Test
    void leaderOfGovernmentIsPerson() {
        assertThat(named("واجهت حكومة العثماني انتقادات حادة.", ActorType.PERSON))
                .containsExactly("العثماني");
    }

    @Test
    void womanBehindVerbIsPersonByGivenNameAlone() {
        assertThat(named("تقول خديجة إن المدرسة بعيدة.", ActorType.PERSON)).containsExactly("خديجة");
    }

    @Test
    void bareInstitutionIsNoName() {
        assertThat(named("قالت الحكومة إن الأسعار ثابتة. وأكدت الحكومة المقبلة ذلك.", ActorType.ORGANIZATION))
                .isEmpty();
        assertThat(named("قالت وزارة الصحة إن اللقاح متوفر.", ActorType.ORGANIZATION))
                .containsExactly("وزارة الصحة");
    }

    @Test
    void generalBodyIsNamedByWhatItIsFor() {
        assertThat(named("أعلنت الهيئة العامة للنقل البحري تأجيل الرحلات.", ActorType.ORGANIZATION))
                .containsExactly("الهيئة العامة للنقل البحري");
    }

    @Test
    void ordinaryThingsAndOrgansOfEveryBodyAreNoBody() {
        assertThat(named("تعطلت حركة المرور أمس، واجتمع مجلس الإدارة ليلا.", ActorType.ORGANIZATION))
                .isEmpty();
    }

    @Test
    void cityIsItsClubInNewsOfMatches() {
        String match = "فاز ليفربول في مباراة الدوري، وسجل اللاعب هدفين بعد أن غير المدرب خطته.";
        assertThat(named(match, ActorType.ORGANIZATION)).containsExactly("ليفربول");
        assertThat(places(match)).isEmpty();
        assertThat(places("زار الوزير ليفربول أمس.")).containsExactly("ليفربول");
        assertThat(named("زار الوزير ليفربول أمس.", ActorType.ORGANIZATION)).isEmpty();
    }

    @Test
    void placeThatTheRegisterDoesNotHaveIsToldByItsHeadNoun() {
        assertThat(places("اندلع حريق في حي الياسمين قرب مطار الأمير سالم الدولي أمس."))
                .containsExactly("حي الياسمين", "مطار الأمير سالم الدولي");
        assertThat(places("عاد الجنود إلى ساحة القتال، ووصلوا إلى قرية نائية.")).isEmpty();
    }

    @Test
    void severalBodiesAndDeedsAreNoBody() {
        assertThat(named("زار الوفد مستشفيات المملكة.", ActorType.ORGANIZATION)).isEmpty();
        assertThat(named("ناقش النواب تنظيم جلسات المراقبة.", ActorType.ORGANIZATION))
                .isEmpty();
    }

    @Test
    void bodyEndsWhereItsWholeGoesOn() {
        assertThat(named("التقى وزير الخارجية الألماني نظيره.", ActorType.ORGANIZATION))
                .doesNotContain("الخارجية الألماني");
        assertThat(named("قصفت المدفعية مقر كتيبة الشهداء التابعة للفرقة.", ActorType.ORGANIZATION))
                .contains("كتيبة الشهداء");
    }

    @Test
    void chamberIsBodyThoughMembersAreNamed() {
        assertThat(named("ناقش مجلس النواب القانون.", ActorType.ORGANIZATION)).containsExactly("مجلس النواب");
    }

    @Test
    void articleHiddenByPrepositionIsWrittenOut() {
        assertThat(named("صدر بلاغ للجمعية المغربية للدراسات أمس.", ActorType.ORGANIZATION))
                .contains("الجمعية المغربية للدراسات");
    }

    @Test
    void stateReadAsAdjectiveIsPlaceBehindNounWithoutArticle() {
        assertThat(places("استقبل ملك السعودية الوفد.")).containsExactly("السعودية");
        assertThat(places("عبرت حكومة مالي عن أسفها.")).containsExactly("مالي");
    }

    @Test
    void placeThatLooksLikeNounWithPronounIsPlace() {
        assertThat(places("وصل الوفد إلى مدينة أبها أمس.")).contains("أبها");
    }

    @Test
    void outletInQuotationMarksIsNoPlace() {
        assertThat(places("قال الخبير لـ«الخليج» إن الأسعار مرتفعة.")).isEmpty();
    }

    @Test
    void shortNameIsTakenWhereFullOneStands() {
        assertThat(read("أعلن تنظيم القاعدة مسؤوليته. وقتل زعيم القاعدة في الغارة.")
                        .actors())
                .anySatisfy(actor -> assertThat(actor.mentions()).hasSizeGreaterThan(1));
    }

    @Test
    void unknownForeignWordsAloneAreNoPerson() {
        assertThat(named("فتح متجر غراند كنوال أبوابه.", ActorType.PERSON)).isEmpty();
    }
}
