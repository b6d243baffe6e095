package org.rawi.intake.page.decode;

/**
 * A page's bytes as text.
 *
 * @param charset name of the encoding it was read in
 * @param from what told so: {@code bom}, {@code http}, {@code meta}, {@code utf-8}, {@code icu}
 */
public record PageText(String html, String charset, String from) {}
