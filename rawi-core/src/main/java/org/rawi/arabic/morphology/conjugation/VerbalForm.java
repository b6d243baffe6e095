package org.rawi.arabic.morphology.conjugation;

/**
 * The verbal forms in use: ten from three radicals, three from four (Wright, A Grammar of the Arabic Language I, §§ 35,
 * 67). The names are those of the lexicon.
 */
public enum VerbalForm {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII,
    VIII,
    IX,
    X,
    QI,
    QII,
    QIV;

    /** Whether the root has four radicals. */
    public boolean isQuadriliteral() {
        return compareTo(X) > 0;
    }
}
