package org.rawi.arabic;

import java.util.List;
import org.rawi.arabic.actor.Cast;
import org.rawi.arabic.actor.Register;
import org.rawi.arabic.agenda.AgendaFinding;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.chain.Relays;
import org.rawi.arabic.event.EventFinding;
import org.rawi.arabic.furniture.Piece;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Quotes;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.text.SourceText;
import org.rawi.arabic.text.Tokens;
import org.rawi.arabic.time.TimeExpression;

/** What the stages found in one article, each in its own layer. */
public record Layers(
        SourceText text,
        Tokens tokens,
        Words words,
        Sentences sentences,
        Quotes quotes,
        List<Piece> furniture,
        List<TimeExpression> times,
        Register register,
        Cast cast,
        List<Attribution> attributions,
        Relays relays,
        List<EventFinding> events,
        List<AgendaFinding> agenda) {}
