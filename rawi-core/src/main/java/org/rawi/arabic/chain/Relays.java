package org.rawi.arabic.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.actor.People;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.mention.NounPhrases;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.Tokens;

/** The door of this layer: for each statement who handed it down, and on what occasion it was made. */
public final class Relays {
    private final Words words;
    private final Tokens tokens;
    private final Sentences sentences;
    private final List<Credit> credits;
    private final Settings settings;

    public Relays(Words words, Sentences sentences, Heads heads, NounPhrases phrases, People people) {
        this.words = words;
        this.tokens = words.tokens();
        this.sentences = sentences;
        credits = new Credits(words, heads, phrases, people).find();
        settings = new Settings(words, phrases);
    }

    /**
     * Whom the text credits for each statement, as stretches of the text's run, null for none: in the order of the statements. A
     * participle or second verb of one sentence shares the credit of the first with the same speaker.
     */
    public List<@Nullable Stretch> via(List<Attribution> statements) {
        List<@Nullable Stretch> found = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Attribution statement = statements.get(i);
            Stretch via = statement.via() != null ? statement.via() : credited(statement, statements);
            if (via == null && i > 0) {
                Attribution before = statements.get(i - 1);
                boolean same = before.sentence() == statement.sentence() && sameSpeaker(statement, before);
                via = same ? found.get(i - 1) : null;
            }
            found.add(via);
        }
        return found;
    }

    private @Nullable Stretch credited(Attribution statement, List<Attribution> all) {
        for (Credit credit : credits) {
            int start = tokens.start(credit.start());
            int end = tokens.end(credit.end() - 1);
            if (sentences.at(credit.start()) == statement.sentence()
                    && !overlaps(statement.source(), start, end)
                    && !inContent(statement, start)
                    && !cued(statement, start, end)
                    && !others(statement, start, all)
                    && !speaks(statement, credit)) {
                return name(credit);
            }
        }
        return null;
    }

    /** Whether a credit stands between the cue of another statement and what that says. */
    private static boolean others(Attribution statement, int start, List<Attribution> all) {
        for (Attribution other : all) {
            boolean introduced = other != statement
                    && other.sentence() == statement.sentence()
                    && !other.cues().isEmpty()
                    && !other.content().isEmpty()
                    && other.cues().get(0).start() < start
                    && start < other.content().get(0).start();
            boolean own = !statement.cues().isEmpty()
                    && !statement.content().isEmpty()
                    && statement.cues().get(0).start() < start
                    && start < statement.content().get(0).start();
            if (introduced && !own && !sameSpeaker(statement, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameSpeaker(Attribution one, Attribution other) {
        return one.speaker() != null
                && other.speaker() != null
                && one.speaker().name().equals(other.speaker().name());
    }

    private Stretch name(Credit credit) {
        return new Stretch(words.bareStart(credit.nameStart()), tokens.end(credit.nameEnd() - 1));
    }

    private boolean speaks(Attribution statement, Credit credit) {
        return statement.speaker() == null
                || statement.speaker().name().start() < tokens.end(credit.nameEnd() - 1)
                        && words.bareStart(credit.nameStart())
                                < statement.speaker().name().end();
    }

    private static boolean overlaps(@Nullable Stretch stretch, int start, int end) {
        return stretch != null && stretch.start() < end && start < stretch.end();
    }

    private static boolean inContent(Attribution statement, int start) {
        return statement.content().stream().anyMatch(part -> part.start() <= start && start < part.end());
    }

    private static boolean cued(Attribution statement, int start, int end) {
        return statement.cues().stream().anyMatch(cue -> cue.start() >= start && cue.start() < end);
    }

    /** The occasion or vessel of a statement, or null. */
    public @Nullable Occasion occasion(Attribution statement) {
        return settings.of(statement);
    }
}
