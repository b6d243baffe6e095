package org.rawi.evaluation.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Rawi beside two others of its kind on pages with gold text. The pages are not part of the project; where they are
 * tells the system property {@code rawi.pages}.
 */
class ExtractionTest {

    private static final Path PAGES = Path.of(System.getProperty("rawi.pages", "../../shared/pages/pages-en.jsonl.gz"));
    private static final int WARM_UP = Integer.getInteger("rawi.pages.warmup", 0);

    @Test
    void articlesAreExtractedBetterThanByOthers() throws IOException {
        assumeTrue(Files.exists(PAGES), "no pages at " + PAGES);
        List<GoldPage> pages = GoldPages.read(PAGES);
        ExtractionRun rawi = ExtractionRun.of("Rawi", new RawiExtractor(), pages, WARM_UP);
        ExtractionRun readability = ExtractionRun.of("Readability4J", ExtractionTest::readability, pages, WARM_UP);
        ExtractionRun boilerpipe = ExtractionRun.of("boilerpipe", ExtractionTest::boilerpipe, pages, WARM_UP);
        System.out.println(rawi.line() + "\n" + readability.line() + "\n" + boilerpipe.line());
        assertThat(rawi.score().f1()).isGreaterThanOrEqualTo(0.94);
        assertThat(readability.score().f1()).isLessThan(rawi.score().f1());
        assertThat(boilerpipe.score().f1()).isLessThan(rawi.score().f1());
    }

    private static String readability(GoldPage page) {
        Article article = new Readability4J(page.url(), page.html()).parse();
        Element content = article.getArticleContent();
        return content == null ? "" : content.text();
    }

    private static String boilerpipe(GoldPage page) {
        try {
            return ArticleExtractor.INSTANCE.getText(page.html());
        } catch (BoilerpipeProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
