package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.TimeType;

/**
 * A calendar expression found in a text.
 *
 * @param start offset of its first unit in the text's run, proclitics cut
 * @param end offset behind its last unit
 * @param firstToken the token it starts in
 * @param endToken the token behind its last
 * @param type its TIMEX3 type
 * @param value TIMEX3 / ISO 8601 value, or null when it cannot be resolved
 * @param rule the rule that gave the value
 * @param why the date it was set against and, where there was one, the reading that lost
 */
public record TimeExpression(
        int start,
        int end,
        int firstToken,
        int endToken,
        TimeType type,
        @Nullable String value,
        String rule,
        String why) {}
