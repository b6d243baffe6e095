package org.rawi.arabic.event;

import java.util.Locale;

/** Where a party can stand beside the word that names an act. */
enum Slot {
    SUBJ,
    OBJ,
    CONSTRUCT,
    BI,
    LI,
    KA,
    ALA,
    ILA,
    MIN,
    CAN,
    FI,
    MAA,
    DIDD,
    BAYN,
    HAWL,
    AGENT,
    PLACE,
    CAUSE,
    ASIDE,
    AIM,
    NONE;

    static Slot of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int bits) {
        return (bits & bit()) != 0;
    }
}
