package org.rawi.reading;

import org.rawi.text.Anchor;

/** One place where an actor is named, described or referred to. */
public record Mention(Anchor anchor, MentionKind kind) {}
