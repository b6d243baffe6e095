package org.rawi.reading;

/** How much of a statement's content stands in quotation marks: all, none, some. */
public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
}
