package org.rawi.text;

/** The part of an article an anchor points into. */
public enum Field {
    TITLE,
    BODY
}
