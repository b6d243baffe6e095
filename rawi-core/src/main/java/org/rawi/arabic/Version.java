package org.rawi.arabic;

/** What made a reading: the code's version and digests of its data. */
final class Version {
    static final String ENGINE = "0.1.0";
    static final String RULES = "unreleased";
    static final String REGISTER = "unreleased";

    private Version() {}
}
