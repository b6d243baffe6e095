package org.rawi.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.rawi.intake.page.Page;
import org.rawi.intake.page.PageReader;
import org.rawi.intake.page.PageSource;

/**
 * Any bytes are a page. Without {@code JAZZER_FUZZ=1} only the seeds and past finds beside it run; with it, ten minutes of
 * fuzzing.
 */
class PageFuzzTest {

    private static final PageReader READER = new PageReader();

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadAsAPage(byte[] bytes) {
        Page page = READER.read(new PageSource(bytes, "a.html", null, "https://a.example/2025/07/31/x", null));
        if (page != null) {
            String text = page.article().text();
            page.paragraphs().forEach(paragraph -> {
                var anchor = paragraph.anchor();
                if (!text.substring(anchor.start(), anchor.end()).equals(anchor.text())) {
                    throw new IllegalStateException("a paragraph is not where its anchor says");
                }
            });
            String published = page.article().publishedAt();
            if (published != null && !PublicationDate.isValid(published)) {
                throw new IllegalStateException("no date: " + published);
            }
        }
    }
}
