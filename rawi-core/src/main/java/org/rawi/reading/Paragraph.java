package org.rawi.reading;

import org.rawi.text.Anchor;

/** A paragraph of a page and its path in the page's document tree. */
public record Paragraph(Anchor anchor, String path) {}
