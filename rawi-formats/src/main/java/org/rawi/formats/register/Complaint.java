package org.rawi.formats.register;

/**
 * A row that could not be taken.
 *
 * @param where the file and its line, as {@code file:line}
 * @param reason what is wrong with it
 */
public record Complaint(String where, String reason) {}
