package org.rawi.arabic.text;

/** What a token is made of. */
public enum TokenKind {
    /** Arabic letters. */
    WORD,
    /** Letters of another script. */
    FOREIGN,
    /** Digits of any set, with inner decimal and thousands marks. */
    NUMBER,
    /** One mark. */
    MARK,
    /** One or more line breaks. */
    BREAK
}
