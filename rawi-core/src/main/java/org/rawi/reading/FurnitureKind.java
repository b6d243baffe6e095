package org.rawi.reading;

/** What a piece of page furniture is. Datelines and agency tails are evidence for the chain. */
public enum FurnitureKind {
    BYLINE,
    DATELINE,
    AGENCY_TAIL,
    PUBLICATION_DATE,
    AD,
    SHARE,
    COMMENT,
    READ_ALSO,
    CREDIT,
    CORRECTION,
    NAVIGATION,
    END_MARK,
    ENTITY
}
