package org.rawi.server.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One reader's browser window on a server; whatever it complains of is kept. */
final class Browsing implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    final Page page;
    final List<String> complaints = new ArrayList<>();

    private final BrowserContext context;
    private final String base;

    Browsing(Browser browser, String base, Language language, ColorScheme scheme, int width) {
        this(
                browser.newContext(new Browser.NewContextOptions()
                        .setLocale(language.tag())
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900)),
                base);
    }

    /** One whose browser runs no scripts. */
    static Browsing withoutScripts(Browser browser, String base) {
        return new Browsing(
                browser.newContext(
                        new Browser.NewContextOptions().setLocale("en").setJavaScriptEnabled(false)),
                base);
    }

    private Browsing(BrowserContext context, String base) {
        this.base = base;
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !leaving(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** What htmx reports of a request that was under way when the reader went on to another page: no fault. */
    private static boolean leaving(String message) {
        return message.startsWith("htmx:sendAbort") || message.startsWith("htmx:afterRequest");
    }

    Page open(String path) {
        page.navigate(base + path);
        return page;
    }

    /** What axe finds serious or critical on the page as it stands. */
    List<String> barriers() {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml()));
            }
        }
        return found;
    }

    /** How far the page can be scrolled sideways, in pixels. */
    int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
    }
}
