package org.rawi.reading;

/** The occasion or vessel of a statement. */
public enum SettingKind {
    PRESS_CONFERENCE,
    STATEMENT,
    INTERVIEW,
    SPEECH,
    POST,
    MEETING,
    CALL,
    DOCUMENT
}
