package org.rawi.server.web.reading;

import org.jspecify.annotations.Nullable;

/**
 * What led to a finding.
 *
 * @param rule the id of the rule that found it
 * @param meaning what the rule is for, or null where the rule has no file
 * @param speaker what decided for its speaker, or null for an event
 * @param antecedent the phrase the speaker was found by, or null
 */
public record Why(
        String rule,
        @Nullable String meaning,
        @Nullable String speaker,
        @Nullable String antecedent) {}
