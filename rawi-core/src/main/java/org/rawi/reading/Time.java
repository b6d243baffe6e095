package org.rawi.reading;

import org.jspecify.annotations.Nullable;
import org.rawi.text.Anchor;

/**
 * A calendar expression.
 *
 * @param value TIMEX3 / ISO 8601 value against the article's date, or null when it cannot be resolved
 * @param rule the rule that read it
 */
public record Time(
        String id, Anchor anchor, TimeType type, @Nullable String value, String rule) {}
