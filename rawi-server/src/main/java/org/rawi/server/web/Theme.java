package org.rawi.server.web;

/** Light or dark, or as the reader's system has it. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
