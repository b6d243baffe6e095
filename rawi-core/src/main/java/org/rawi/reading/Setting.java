package org.rawi.reading;

import org.rawi.text.Anchor;

/** Where or in what a statement was made. */
public record Setting(Anchor anchor, SettingKind kind) {}
