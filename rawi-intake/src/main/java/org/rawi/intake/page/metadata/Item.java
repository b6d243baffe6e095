package org.rawi.intake.page.metadata;

/** What is to be known of an article beside its text. */
enum Item {
    TITLE("title"),
    BYLINE("byline"),
    PUBLISHER("publisher"),
    CANONICAL_URL("canonicalUrl"),
    SECTION("section"),
    TAG("tags"),
    PUBLISHED("publishedAt"),
    MODIFIED("modifiedAt"),
    DESCRIPTION("description"),
    SOURCE("source"),
    LOCALE("language");

    private final String field;

    Item(String field) {
        this.field = field;
    }

    /** What it is called in a reading's document. */
    String field() {
        return field;
    }
}
