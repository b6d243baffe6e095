package org.rawi.intake.page.metadata;

/** How a candidate came into the page; those of one origin are often written by one program and err together. */
enum Origin {
    /** Written for machines. */
    MACHINE,
    /** Written for readers. */
    VISIBLE,
    /** In the page's address. */
    ADDRESS
}
