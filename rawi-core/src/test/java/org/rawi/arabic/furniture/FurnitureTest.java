package org.rawi.arabic.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.reading.FurnitureKind.*;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.Article;
import org.rawi.arabic.morphology.Morphology;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.AnyText;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.Tokens;
import org.rawi.reading.FurnitureKind;

class FurnitureTest {

    private static final Morphology MORPHOLOGY = Morphology.load();
    private static final Furniture FURNITURE = Furniture.load();

    private record Found(String text, FurnitureKind kind) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شارك|SHARE",
                "شاركها.|SHARE",
                "نسخ الرابط|SHARE",
                "طباعة|SHARE",
                "إعلان|AD",
                "اعلان|AD",
                "Advertisement|AD",
                "اقرأ أيضا: عاصفة تضرب الساحل|READ_ALSO",
                "إقرأ أيضاً|READ_ALSO",
                "للمزيد|READ_ALSO",
                "مواضيع ذات صلة|READ_ALSO",
                "أضف تعليقا|COMMENT",
                "لا توجد تعليقات|COMMENT",
                "بقلم: سعاد العمري|BYLINE",
                "كتب: محمود سالم|BYLINE",
                "إعداد: قسم الأخبار|BYLINE",
                "تصوير: هاني علي|CREDIT",
                "مصدر الصورة: رويترز|CREDIT",
                "// انتهى //|END_MARK",
                "//انتهى//|END_MARK",
                "Exit mobile version|NAVIGATION",
                "نشرت في|NAVIGATION",
                "نشر في 12 مارس 2015|NAVIGATION",
                "حمل تطبيقنا على هاتفك|NAVIGATION",
                "19:23 ت م|PUBLICATION_DATE",
                "desk@example.org|CREDIT",
                "https://example.org/news|CREDIT",
            })
    void lineIsFurnitureOfAKind(String line, FurnitureKind kind) {
        assertThat(find("", "وصل الوفد أمس إلى العاصمة في زيارة رسمية.\n" + line + "\nوقال الوزير إن الزيارة ناجحة."))
                .containsExactly(new Found(line, kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "باماكو - رويترز:|اندلعت اشتباكات أمس.",
                "القاهرة ـ رويترز:|اندلعت اشتباكات أمس.",
                "عمان 12 آذار (بترا)-|أعلن الوزير ذلك.",
                "دبي، الإمارات (CNN)--|أعلن الوزير ذلك.",
                "(أ ف ب) -|أعلن الوزير ذلك.",
                "بيروت -|وصل الوفد أمس.",
                "سبق- متابعة:|وصل الوفد أمس.",
            })
    void datelineOpensAParagraph(String dateline, String rest) {
        assertThat(find("", dateline + " " + rest)).containsExactly(new Found(dateline, DATELINE));
    }

    @Test
    void lineOfPlaceDateAndAgencyIsADateline() {
        String line = "الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس";
        assertThat(find("", line + "\nوصل الوفد أمس.")).containsExactly(new Found(line, DATELINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(واس)", "(أ ف ب)", "(أ.ف.ب)", "(رويترز)", "(وام)", "(أ ف ب، رويترز)", "(AFP)", "(د ب أ)"})
    void agencyInBracketsEndsAParagraph(String tail) {
        assertThat(find("", "وصل الوفد أمس إلى العاصمة. " + tail)).containsExactly(new Found(tail, AGENCY_TAIL));
        assertThat(find("", "وصل الوفد أمس " + tail + ".")).containsExactly(new Found(tail + ".", AGENCY_TAIL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الوزير إن الاجتماع انتهى أمس وإن الوفود غادرت العاصمة.",
                "وأضاف (الوزير) أن الاجتماع انتهى",
                "شارك الوزير في الاجتماع الذي عقد أمس في العاصمة وحضره عدد من المسؤولين.",
                "نشر فيديو لعملية الإنقاذ",
                "كتب المحلل مقالا عن الأزمة",
                "قتل ثلاثة أشخاص - بينهم طفل - في القصف",
                "الوزير: لا تمديد للمهلة",
                "صورة قاتمة للاقتصاد",
                "اشترك فيصل في السباق",
                "وصل الوفد إلى مطار العاصمة (الأحد)",
            })
    void proseAndHeadingsAreNoFurniture(String line) {
        assertThat(find("", line)).isEmpty();
    }

    @Test
    void titleHasNoFurniture() {
        assertThat(find("شارك", "وصل الوفد أمس.")).isEmpty();
    }

    @Test
    void trailingMoreIsMarkedAlone() {
        assertThat(find("", "وصل الوفد أمس إلى العاصمة ...المزيد")).containsExactly(new Found("...المزيد", READ_ALSO));
    }

    @Test
    void linkBehindTheLastFullStopIsMarkedAlone() {
        assertThat(find("", "وصل الوفد أمس إلى العاصمة. رابط الخبر في الصحيفة: وصول الوفد"))
                .containsExactly(new Found("رابط الخبر في الصحيفة: وصول الوفد", READ_ALSO));
        assertThat(find("", "وصل الوفد أمس. للمزيد من الاستقرار تحتاج البلاد إلى حوار طويل بين كل الأطراف."))
                .isEmpty();
    }

    @Test
    void piecesKeepTheOrderOfTheText() {
        assertThat(find("", "بيروت - وصل الوفد أمس (واس)\nشارك\nوقال الوزير ذلك. (رويترز)"))
                .containsExactly(
                        new Found("بيروت -", DATELINE),
                        new Found("(واس)", AGENCY_TAIL),
                        new Found("شارك", SHARE),
                        new Found("(رويترز)", AGENCY_TAIL));
    }

    @Test
    void entityLeftOverFromAPageIsMarked() {
        assertThat(find("", "وصل الوفد&nbspأمس إلى العاصمة &amp; غادر."))
                .containsExactly(new Found("&nbsp", ENTITY), new Found("&amp;", ENTITY));
        assertThat(find("", "بقلم:&nbspسعاد العمري")).containsExactly(new Found("بقلم:&nbspسعاد العمري", BYLINE));
        assertThat(find("", "شركة AT&T وشركة H & M")).isEmpty();
    }

    @Provide
    Arbitrary<String> text() {
        return AnyText.any();
    }

    @Property(tries = 500)
    void piecesAreWholeTokensOfTheBodyAndDoNotOverlap(@ForAll("text") String title, @ForAll("text") String body) {
        Words words = words(title, body);
        int at = words.tokens().at(words.tokens().text().bodyStart());
        for (Piece piece : FURNITURE.find(words)) {
            assertThat(piece.firstToken()).isGreaterThanOrEqualTo(at);
            assertThat(piece.endToken()).isGreaterThan(piece.firstToken()).isLessThanOrEqualTo(words.count());
            assertThat(piece.start()).isEqualTo(words.tokens().start(piece.firstToken()));
            assertThat(piece.end()).isEqualTo(words.tokens().end(piece.endToken() - 1));
            at = piece.endToken();
        }
    }

    private static List<Found> find(String title, String body) {
        Words words = words(title, body);
        return FURNITURE.find(words).stream()
                .map(piece -> new Found(words.tokens().text().slice(piece.start(), piece.end()), piece.kind()))
                .toList();
    }

    private static Words words(String title, String body) {
        return MORPHOLOGY.words(Tokens.of(SourceText.of(Article.of("a", title, body))));
    }
}
