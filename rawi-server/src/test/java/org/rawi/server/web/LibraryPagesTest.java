package org.rawi.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawi.Article;
import org.rawi.server.Served;
import org.rawi.server.ServerOptions;

@ExtendWith(Browsers.class)
final class LibraryPagesTest {

    private static final String COMPENSATION =
            "قال وزير الزراعة سامر الخطيب إن الحكومة ستصرف التعويضات للمزارعين قبل نهاية الشهر.\n";

    private Chromium chromium;
    private Served served;
    private Browsing browsing;

    @BeforeEach
    void open(Chromium given) throws IOException {
        chromium = given;
        served = new Served(ServerOptions.DEFAULT.folders(Map.of("examples", Path.of("../examples"))), new WebPages());
        browsing = browse(Language.ENGLISH);
    }

    @AfterEach
    void close() {
        browsing.close();
        served.close();
    }

    private Browsing browse(Language language) {
        return new Browsing(chromium.browser(), served.at("").toString(), language, ColorScheme.LIGHT, 1280);
    }

    private void add(String id, String day, String outlet, String text) {
        served.library().add(new Article(id, "خبر عن الزراعة " + id, text, day, null, outlet));
    }

    private void addSome() {
        add(
                "one",
                "2025-03-04",
                "الأخبار",
                COMPENSATION + "وقال النائب وليد الحسن إن التعويضات لا تكفي أصحاب المزارع الصغيرة.\n");
        add("two", "2025-03-05", "الصباح", COMPENSATION + "وأكد النائب وليد الحسن أن البرلمان سيناقش الموازنة.\n");
        add("three", "2025-03-06", "الصباح", "أكد الدكتور سامر أحمد الخطيب أن مخزون القمح يكفي عاما كاملا.\n");
    }

    @Test
    void anEmptyLibraryOffersTheExamplesAndShowsHowTheyComeIn() {
        Page page = browsing.open("/");
        page.getByText("Load the examples").click();

        assertThat(page.locator("#progress .tag")).hasText("done");
        assertThat(page.locator("#progress")).containsText("added 6");
        page.getByText("Look at the library").click();
        assertThat(page.locator(".tiles li").first()).containsText("6");
        assertThat(browsing.complaints).isEmpty();
    }

    @Test
    void aTopicIsSearchedAndNarrowedToItsSpeaker() {
        addSome();
        Page page = browsing.open("/statements");
        page.fill("[data-search]", "التعويضات");
        page.keyboard().press("Enter");
        assertThat(page.locator(".on .chip")).containsText("التعويضات");

        page.locator(".facet", new Page.LocatorOptions().setHasText("Speaker"))
                .locator("a", new Locator.LocatorOptions().setHasText("سامر الخطيب"))
                .click();
        assertThat(page.locator(".on .chip")).hasCount(2);
        assertThat(page.locator(".row-card .who strong").first()).hasText("سامر الخطيب");
        assertThat(page.locator(".row-card")).hasCount(1);

        page.locator(".on .chip", new Page.LocatorOptions().setHasText("سامر الخطيب"))
                .click();
        assertThat(page.locator(".on .chip")).hasCount(1);
        assertThat(browsing.complaints).isEmpty();
    }

    @Test
    void aStatementTellsWhoPrintedItFirst() {
        addSome();
        Page page = browsing.open("/statements?q=التعويضات");
        page.locator(".row-card", new Page.LocatorOptions().setHasText("ستصرف التعويضات"))
                .first()
                .locator("[data-open]")
                .click();

        assertThat(page.locator(".lead")).containsText("الأخبار");
        assertThat(page.locator(".card-statement")).hasCount(2);
        assertThat(page.locator(".card-statement").first()).containsText("first");
        assertThat(browsing.complaints).isEmpty();
    }

    @Test
    void aWrongSpeakerIsCorrectedAndTheCorrectionUndone() {
        addSome();
        Page page = browsing.open("/statements?outlet=الأخبار");
        Locator row = page.locator(".row-card", new Page.LocatorOptions().setHasText("أصحاب المزارع"));
        assertThat(row.locator(".who strong")).hasText("وليد الحسن");

        row.getByText("Fix the speaker").click();
        row.locator("input[name=speaker]").fill("سامر الخطيب");
        row.locator("input[name=speaker]").press("Enter");
        assertThat(page.locator(".notice")).containsText("Corrected");
        assertThat(row.locator(".who strong")).hasText("سامر الخطيب");

        page.locator(".notice button").click();
        assertThat(page.locator(".notice")).containsText("Undone");
        assertThat(row.locator(".who strong")).hasText("وليد الحسن");
        assertThat(browsing.complaints).isEmpty();
    }

    @Test
    void twoNamesOfOnePersonAreMergedAndToldApartAgain() {
        addSome();
        Page page = browsing.open("/actors?q=الخطيب");
        assertThat(page.locator(".row-actor")).hasCount(2);
        page.getByText("سامر أحمد الخطيب").click();
        page.locator("[data-key=m]").click();
        page.locator(".identity input[name=like]").press("Enter");
        page.locator(".identity li", new Page.LocatorOptions().setHasText("سامر الخطيب"))
                .locator("button")
                .click();
        assertThat(page.locator("h1")).containsText("سامر الخطيب");
        assertThat(page.locator(".head")).containsText("سامر أحمد الخطيب");

        browsing.open("/corrections");
        page.locator(".row-card button").first().click();
        assertThat(page.locator(".notice")).containsText("Undone");
        browsing.open("/actors?q=الخطيب");
        assertThat(page.locator(".row-actor")).hasCount(2);
        assertThat(browsing.complaints).isEmpty();
    }

    @Test
    void theReviewIsWorkedThroughWithTheKeyboardAlone() {
        addSome();
        Page page = browsing.open("/review");
        int before = page.locator(".row-card").count();
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator(".row-card")).hasCount(before - 1);
        assertThat(page.locator(".row-card").first()).isFocused();

        page.keyboard().press("u");
        assertThat(page.locator(".row-card")).hasCount(before);

        String content = page.locator(".row-card blockquote").first().innerText();
        page.keyboard().press("Home");
        page.locator(".row-card").first().focus();
        page.keyboard().press("f");
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText("هدى السالم");
        page.keyboard().press("Enter");
        assertThat(page.locator(".row-card")).hasCount(before - 1);

        browsing.open("/statements?q=الخطيب");
        browsing.open("/statements");
        Locator row = page.locator(".row-card", new Page.LocatorOptions().setHasText(content.strip()));
        assertThat(row.first().locator(".who strong")).hasText("هدى السالم");
        assertThat(browsing.complaints).isEmpty();
    }

    @Test
    void theMenuAndAListAreReachedWithTheTabKey() {
        addSome();
        Page page = browsing.open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("/");
        assertThat(page.locator("[data-search]")).isFocused();
        page.keyboard().insertText("القمح");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=.*"));
        assertThat(page.locator(".snippet mark").first()).hasText(Pattern.compile(".*القمح.*"));
        assertThat(browsing.complaints).isEmpty();
    }

    @Test
    void pagesWorkWithoutScripts() {
        addSome();
        try (Browsing plain =
                Browsing.withoutScripts(chromium.browser(), served.at("").toString())) {
            Page page = plain.open("/statements");
            page.fill("[data-search]", "القمح");
            page.click(".find button");
            assertThat(page.locator(".row-card")).hasCount(1);

            page.locator(".row-card [data-key=x]").click();
            assertThat(page.locator(".notice")).containsText("Corrected");
            page.locator(".notice button").click();
            assertThat(page.locator(".notice")).containsText("Undone");
        }
    }

    @Test
    void theLanguageIsSwitchedOnTheSamePage() {
        addSome();
        Page page = browsing.open("/statements?act=AFFIRM");
        page.click("button[name=language]");

        assertThat(page).hasURL(Pattern.compile(".*/statements\\?act=AFFIRM"));
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator(".on .chip")).containsText("تأكيد");
    }
}
