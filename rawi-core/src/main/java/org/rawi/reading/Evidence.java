package org.rawi.reading;

/** A candidate value for a field of the document, where it stood, and whether it was chosen. */
public record Evidence(String field, String value, String from, boolean chosen) {}
