package org.rawi.evaluation.extraction;

/** Something that takes an article's text from a page. */
@FunctionalInterface
public interface Extractor {

    /** The text; empty when none was found. */
    String text(GoldPage page);
}
