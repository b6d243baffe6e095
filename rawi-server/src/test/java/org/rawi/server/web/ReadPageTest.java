package org.rawi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rawi.server.Served;
import org.rawi.server.ServerOptions;

@ExtendWith(Browsers.class)
final class ReadPageTest {

    private static final String NEWS = "الوزير يعلن خطة لدعم المزارعين\n\n"
            + "أعلن وزير الزراعة سامي الحلبي، الثلاثاء، أن الحكومة ستصرف تعويضات للمزارعين قبل نهاية الشهر.\n\n"
            + "وقال الحلبي إن \"الخسائر كبيرة\"، مضيفا أن اللجان بدأت عملها أمس.\n";

    private static Served served;
    private static Chromium chromium;

    @BeforeAll
    static void start(Chromium given) throws IOException {
        served = new Served(ServerOptions.DEFAULT, new WebPages());
        chromium = given;
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Browsing browse(Language language, int width) {
        return new Browsing(chromium.browser(), served.at("").toString(), language, ColorScheme.LIGHT, width);
    }

    private static Page read(Browsing browsing, String text) {
        Page page = browsing.open("/read");
        page.fill("#text", text);
        page.click(".paste form button");
        page.waitForSelector(".reading");
        page.waitForLoadState();
        return page;
    }

    @Test
    void pastedTextIsShownWithItsStatementsBesideIt() {
        try (Browsing browsing = browse(Language.ARABIC, 1280)) {
            Page page = read(browsing, NEWS);

            assertThat(page.locator(".text h2").innerText()).startsWith("الوزير يعلن خطة");
            assertThat(page.locator(".card-statement").count()).isGreaterThanOrEqualTo(3);
            assertThat(page.locator(".card-statement .who").allInnerTexts())
                    .anyMatch(who -> who.contains("سامي الحلبي"));
            assertThat(page.locator(".text").innerText()).contains("الخسائر كبيرة");
            assertThat(browsing.complaints).isEmpty();
        }
    }

    @Test
    void hoveringACardLightsItsWordsAndHoveringWordsLightTheirCard() {
        try (Browsing browsing = browse(Language.ARABIC, 1280)) {
            Page page = read(browsing, NEWS);
            Locator card = page.locator(".card-statement").last();
            String id = card.getAttribute("data-finding");

            card.hover();
            assertThat(page.locator(".text .lit[data-findings~='" + id + "']").count())
                    .isPositive();

            page.locator("h2#statements-title").hover();
            assertThat(page.locator(".lit").count()).isZero();

            page.locator(".text [data-findings~='" + id + "']").first().hover();
            assertThat(card.getAttribute("class")).contains("lit-card");
            assertThat(browsing.complaints).isEmpty();
        }
    }

    @Test
    void keysGoFromCardToCardAndOpenTheReasons() {
        try (Browsing browsing = browse(Language.ENGLISH, 1280)) {
            Page page = read(browsing, NEWS);
            page.keyboard().press("j");
            page.keyboard().press("j");
            Locator second = page.locator(".card").nth(1);
            assertThat(second.evaluate("card => card === document.activeElement"))
                    .isEqualTo(true);

            page.keyboard().press("Enter");
            assertThat(second.locator("details.why").getAttribute("open")).isNotNull();
            assertThat(second.locator(".why code").innerText()).isNotBlank();
            assertThat(browsing.complaints).isEmpty();
        }
    }

    @Test
    void markupInATextIsShownAndNeverRun() {
        try (Browsing browsing = browse(Language.ENGLISH, 1280)) {
            String hostile =
                    "قال وزير المالية <script>window.ran=1</script><img src=x onerror=\"window.ran=1\"> إن الموازنة جاهزة.";
            Page page = read(browsing, hostile);

            assertThat(page.locator(".text").innerText()).contains("<script>window.ran=1</script>");
            assertThat(page.evaluate("window.ran")).isNull();
            assertThat(page.locator(".text script, .text img, .cards img").count())
                    .isZero();
            assertThat(browsing.complaints).isEmpty();
        }
    }

    @Test
    void theLanguageIsSwitchedAndKept() {
        try (Browsing browsing = browse(Language.ARABIC, 1280)) {
            Page page = browsing.open("/read");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");

            page.click("button[name=language]");
            page.waitForSelector("html[lang=en]");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("ltr");
            assertThat(page.locator("h1").innerText()).isEqualTo("Read an article");

            browsing.open("/read");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(browsing.complaints).isEmpty();
        }
    }

    @Test
    void digitsAreShownAsChosen() {
        try (Browsing browsing = browse(Language.ARABIC, 1280)) {
            Page page = browsing.open("/read");
            page.click(".menu-box summary");
            page.check("input[name=digits][value=EASTERN]");
            page.waitForNavigation(() -> page.click(".menu-box form button"));

            read(browsing, NEWS);
            assertThat(page.locator(".card .note-statement").first().innerText())
                    .isEqualTo("١");
            assertThat(browsing.complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingSeriousStandsInTheWayOnAnyScreen(Language language) {
        try (Browsing wide = browse(language, 1280);
                Browsing phone = browse(language, 390)) {
            wide.open("/read");
            assertThat(wide.barriers()).isEmpty();
            read(wide, NEWS);
            assertThat(wide.barriers()).isEmpty();
            read(phone, NEWS);
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.overflow()).isZero();
        }
    }

    @Test
    void anAddressOfNothingSaysSoAsAPage() {
        try (Browsing browsing = browse(Language.ENGLISH, 1280)) {
            Page page = browsing.open("/nowhere");
            assertThat(page.locator("h1").innerText()).isEqualTo("There is nothing here");
            assertThat(browsing.barriers()).isEmpty();
        }
    }
}
