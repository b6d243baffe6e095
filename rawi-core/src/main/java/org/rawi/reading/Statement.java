package org.rawi.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.text.Anchor;

/**
 * An attribution: some source said, wrote, denied or demanded some content.
 *
 * @param cue the words that attribute, empty when a colon or a quotation alone does it
 * @param cueLemma lemma of the cue, or null without one
 * @param source the noun phrase that speaks, or null
 * @param sourceAbsent why there is no source, or null when there is one
 * @param speakers ids of the actors who speak, empty when unknown
 * @param speakerBasis on what ground, or null when unknown
 * @param antecedent the phrase the speaker was found by, or null
 * @param time id of the time of saying, or null
 * @param within id of the statement this one is said inside, or null
 * @param about ids of the actors its content names
 * @param chain nearest the reader first
 * @param rule id of the rule that found it
 * @param confidence measured precision of that rule, 0 to 1
 */
public record Statement(
        String id,
        String key,
        List<Anchor> cue,
        @Nullable String cueLemma,
        @Nullable Anchor source,
        @Nullable SourceAbsent sourceAbsent,
        List<String> speakers,
        @Nullable SpeakerBasis speakerBasis,
        @Nullable Anchor antecedent,
        List<Anchor> content,
        Form form,
        Act act,
        boolean negated,
        Stance stance,
        @Nullable Anchor addressee,
        List<String> addressees,
        @Nullable Setting setting,
        @Nullable String time,
        @Nullable String within,
        List<String> about,
        List<Link> chain,
        String rule,
        double confidence) {

    /** Copies the lists. */
    public Statement {
        cue = List.copyOf(cue);
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
        chain = List.copyOf(chain);
    }
}
