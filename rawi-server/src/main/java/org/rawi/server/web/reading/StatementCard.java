package org.rawi.server.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Act;
import org.rawi.reading.Form;
import org.rawi.reading.SettingKind;
import org.rawi.reading.SourceAbsent;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Stance;

/**
 * A statement as a card shows it.
 *
 * @param library its number in the library, or null for an article that is not there
 * @param number its place among the article's statements, from 1
 * @param phrase the phrase that speaks, or null
 * @param within the number of the statement it is said inside, or null
 */
public record StatementCard(
        String id,
        String key,
        @Nullable Long library,
        int number,
        List<Who> speakers,
        @Nullable String phrase,
        @Nullable SourceAbsent absent,
        @Nullable SpeakerBasis basis,
        Act act,
        boolean negated,
        Stance stance,
        Form form,
        String cue,
        List<String> content,
        @Nullable String addressee,
        @Nullable SettingKind setting,
        @Nullable String time,
        @Nullable Integer within,
        List<Who> about,
        List<Step> chain,
        Why why,
        double confidence) {

    /** Copies the lists. */
    public StatementCard {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
        about = List.copyOf(about);
        chain = List.copyOf(chain);
    }
}
