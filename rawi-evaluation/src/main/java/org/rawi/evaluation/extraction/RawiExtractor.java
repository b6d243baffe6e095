package org.rawi.evaluation.extraction;

import org.rawi.intake.page.Page;
import org.rawi.intake.page.PageReader;
import org.rawi.intake.page.PageSource;

/** Rawi's own. */
public final class RawiExtractor implements Extractor {

    private final PageReader reader = new PageReader();

    @Override
    public String text(GoldPage page) {
        Page read = reader.read(new PageSource(page.bytes(), page.id(), null, page.url(), null));
        return read == null ? "" : read.article().text();
    }
}
