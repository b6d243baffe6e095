package org.rawi.reading;

/** What kind of actor one is. */
public enum ActorType {
    PERSON,
    ORGANIZATION,
    STATE,
    GROUP,
    OFFICE,
    ANONYMOUS
}
