package org.rawi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.intake.ArticleIntake;
import org.rawi.intake.Incoming;
import org.rawi.server.Served;
import org.rawi.server.ServerOptions;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Slice;

/** What must hold for each page there is, in each language, theme and width. */
@ExtendWith(Browsers.class)
final class EveryPageTest {

    private static Served served;
    private static Chromium chromium;

    @BeforeAll
    static void start(Chromium given) throws IOException {
        chromium = given;
        served = new Served(ServerOptions.DEFAULT, new WebPages());
        new ArticleIntake(InputStream.nullInputStream(), null, bytes -> {}).take(List.of("../examples"), incoming -> {
            if (incoming instanceof Incoming.Arrived arrived) {
                served.library().add(arrived.article(), arrived::complete);
            }
        });
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static List<String> pages() {
        Slice one = Slice.first(1);
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/read",
                "/search?q=الوزارة",
                "/articles",
                "/statements",
                "/statements?q=لا-شيء-كهذا",
                "/actors",
                "/events",
                "/events?view=table",
                "/agenda",
                "/agenda?month=2025-05",
                "/network",
                "/outlets",
                "/review",
                "/review?view=events",
                "/corrections",
                "/add",
                "/sign-in",
                "/nowhere"));
        var library = served.library();
        pages.add(
                "/articles/" + library.articles(Filter.NONE, one).items().get(0).number());
        pages.add("/statements/"
                + library.statements(Filter.NONE, one).items().get(0).number());
        pages.add("/events/" + library.events(Filter.NONE, one).items().get(0).number());
        pages.add("/actors/"
                + library.actors(Filter.NONE, one).items().get(0).actor().number());
        return pages;
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, DARK, 390", "ENGLISH, LIGHT, 1280"})
    void nothingSeriousStandsInAnybodysWay(Language language, ColorScheme scheme, int width) {
        try (Browsing browsing = new Browsing(chromium.browser(), served.at("").toString(), language, scheme, width)) {
            List<String> barriers = new ArrayList<>();
            for (String path : pages()) {
                browsing.open(path);
                browsing.barriers().forEach(barrier -> barriers.add(path + " " + barrier));
                if (browsing.overflow() > 0) {
                    barriers.add(path + " is wider than the screen by " + browsing.overflow());
                }
                browsing.complaints.removeIf(complaint -> path.equals("/nowhere") && complaint.contains("404"));
                browsing.complaints.forEach(complaint -> barriers.add(path + " " + complaint));
                browsing.complaints.clear();
            }
            assertThat(barriers).isEmpty();
        }
    }

    @Test
    void theNetworkIsDrawnAndStandsAsATableToo() {
        try (Browsing browsing =
                new Browsing(chromium.browser(), served.at("").toString(), Language.ARABIC, ColorScheme.LIGHT, 1280)) {
            Page page = browsing.open("/network");
            PlaywrightAssertions.assertThat(page.locator("[data-graph] canvas")).isVisible();
            page.locator(".chart summary").click();
            assertThat(page.locator(".chart tbody tr").count()).isPositive();
            assertThat(browsing.complaints).isEmpty();
        }
    }

    @Test
    void whatIsDueStandsOnItsDayAndTheNextMonthIsOneClickAway() {
        try (Browsing browsing =
                new Browsing(chromium.browser(), served.at("").toString(), Language.ENGLISH, ColorScheme.LIGHT, 1280)) {
            Page page = browsing.open("/agenda?month=2025-04");
            page.locator(".months [rel=next]").click();
            PlaywrightAssertions.assertThat(page.locator("#month")).containsText("May 2025");
            Locator day = page.locator(".calendar td", new Page.LocatorOptions().setHas(page.locator("text='18'")));
            PlaywrightAssertions.assertThat(day.locator(".due")).hasCount(1);
            PlaywrightAssertions.assertThat(page.locator(".row-due").first()).containsText("18 May 2025");
            assertThat(browsing.complaints).isEmpty();
        }
    }
}
