package org.rawi.store.correction;

/** Which corrections are wanted. */
public enum CorrectionState {
    ALL,
    /** Not undone, and applied. */
    APPLIED,
    /** Not undone, but there is nothing to apply them to. */
    ORPHANED,
    UNDONE
}
