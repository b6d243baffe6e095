package org.rawi.arabic.chain;

import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.reading.SettingKind;

/** The occasion or vessel of a statement, as a stretch of the text's run. */
public record Occasion(Stretch phrase, SettingKind kind) {}
