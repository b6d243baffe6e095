package org.rawi.arabic.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Act;
import org.rawi.reading.Form;
import org.rawi.reading.SourceAbsent;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Stance;

/**
 * A statement in tokens: what the reader turns into anchors. Stretches are offsets into the text's run.
 *
 * @param cues its cue words
 * @param speaker who speaks, or null
 * @param via who handed it down, or null
 * @param why what decided for the speaker, for people
 */
public record Attribution(
        String rule,
        List<Stretch> cues,
        @Nullable String cueLemma,
        @Nullable Stretch source,
        @Nullable SourceAbsent absent,
        List<Stretch> content,
        Form form,
        Act act,
        boolean negated,
        Stance stance,
        @Nullable Speaker speaker,
        @Nullable Stretch addressee,
        @Nullable Stretch via,
        int firstToken,
        int sentence,
        String why) {

    /** A stretch of the run. */
    public record Stretch(int start, int end) {}

    /**
     * Who speaks.
     *
     * @param name stretch of the fullest form of the name in the article
     * @param person whether it is a person
     * @param antecedent the phrase the speaker was found by, or null
     * @param partners names of those who speak beside the first, persons if that is one
     */
    public record Speaker(
            Stretch name,
            boolean person,
            SpeakerBasis basis,
            @Nullable Stretch antecedent,
            List<Stretch> partners) {

        Speaker(Stretch name, boolean person, SpeakerBasis basis, @Nullable Stretch antecedent) {
            this(name, person, basis, antecedent, List.of());
        }

        /** The same speaker, found in another way. */
        Speaker by(SpeakerBasis other, @Nullable Stretch phrase) {
            return new Speaker(name, person, other, phrase, partners);
        }
    }
}
