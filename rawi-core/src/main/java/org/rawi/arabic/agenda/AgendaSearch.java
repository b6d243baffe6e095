package org.rawi.arabic.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.attribution.Attribution;
import org.rawi.arabic.attribution.Attribution.Stretch;
import org.rawi.arabic.event.EventFinding;
import org.rawi.arabic.event.Span;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Sentences;
import org.rawi.arabic.time.TimeExpression;
import org.rawi.reading.Act;
import org.rawi.reading.AgendaKind;
import org.rawi.reading.EventStatus;

/** The search for what is due through one text. */
final class AgendaSearch {
    private static final int BESIDE = 8;

    private final AgendaLexicon lexicon;
    private final Words words;
    private final Sentences sentences;
    private final List<TimeExpression> times;
    private final List<Attribution> statements;
    private final List<EventFinding> events;
    private final Due due;
    private final boolean[] taken;
    private final List<AgendaFinding> found = new ArrayList<>();

    AgendaSearch(
            AgendaLexicon lexicon,
            Words words,
            Sentences sentences,
            List<TimeExpression> times,
            List<Attribution> statements,
            List<EventFinding> events,
            Due due) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentences = sentences;
        this.times = times;
        this.statements = statements;
        this.events = events;
        this.due = due;
        taken = new boolean[times.size()];
    }

    /** All of it, by where it is told. */
    List<AgendaFinding> run() {
        events();
        statements();
        dates();
        found.sort(Comparator.comparingInt(AgendaFinding::start));
        return found;
    }

    /** Planned acts: promised when a word of promising says so, else scheduled. */
    private void events() {
        for (int i = 0; i < events.size(); i++) {
            EventFinding event = events.get(i);
            if (event.status() != EventStatus.PLANNED) {
                continue;
            }
            Span cue = event.statusCue();
            boolean promised = cue != null && lexicon.is(words.at(cue.first()), Role.PROMISE);
            int time = time(event.time());
            String date = time < 0 ? null : dated(time);
            if (time >= 0) {
                taken[time] = true;
            }
            int statement = holding(event.trigger().from());
            add(
                    event.trigger().from(),
                    event.trigger().to(),
                    promised || promises(statement) ? AgendaKind.PROMISED : AgendaKind.SCHEDULED,
                    i,
                    statement,
                    date);
        }
    }

    /** What a statement promises, and what it demands by a date. */
    private void statements() {
        for (int i = 0; i < statements.size(); i++) {
            Attribution statement = statements.get(i);
            boolean promise = statement.act() == Act.PROMISE;
            if (statement.negated() || !promise && statement.act() != Act.DEMAND) {
                continue;
            }
            if (promise && promisedIn(statement)) {
                continue;
            }
            int time = dateIn(statement);
            if (promise || time >= 0) {
                Stretch first = statement.content().get(0);
                add(
                        first.start(),
                        first.end(),
                        promise ? AgendaKind.PROMISED : AgendaKind.DEMANDED,
                        promise ? AgendaFinding.NONE : demand(statement),
                        i,
                        time < 0 ? null : dated(time));
                if (time >= 0) {
                    taken[time] = true;
                }
            }
        }
    }

    /** Dates ahead that no act and no statement has: what will take place then, and terms that somebody sets. */
    private void dates() {
        Schedules schedules = new Schedules(words, sentences, lexicon);
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            String date = taken[i] ? null : due.ahead(time);
            int word = date == null ? Schedules.NONE : schedules.of(time.firstToken(), due.isLater(time));
            if (word != Schedules.NONE) {
                int from = words.bareStart(word);
                add(from, time.end(), AgendaKind.SCHEDULED, AgendaFinding.NONE, holding(from), date);
                continue;
            }
            String term = taken[i] ? null : due.within(time);
            int setter = term == null ? Schedules.NONE : term(time.firstToken());
            if (setter != Schedules.NONE) {
                int from = words.bareStart(setter);
                add(from, time.end(), AgendaKind.DEMANDED, AgendaFinding.NONE, holding(from), term);
            }
        }
    }

    /** The word that sets a term before a length of time, or none. */
    private int term(int time) {
        int low = Math.max(sentences.start(sentences.at(time)), time - BESIDE);
        for (int token = time - 1; token >= low; token--) {
            if (lexicon.is(words.at(token), Role.TERM)) {
                return token;
            }
        }
        return Schedules.NONE;
    }

    private void add(int from, int to, AgendaKind kind, int event, int statement, @Nullable String date) {
        if (from < to) {
            found.add(new AgendaFinding(from, to, kind, event, statement, date));
        }
    }

    private @Nullable String dated(int time) {
        TimeExpression expression = times.get(time);
        String date = due.ahead(expression);
        return date != null ? date : due.within(expression);
    }

    private int time(@Nullable Span span) {
        for (int i = 0; span != null && i < times.size(); i++) {
            if (times.get(i).start() < span.to() && times.get(i).end() > span.from()) {
                return i;
            }
        }
        return -1;
    }

    /** The date or term inside what a statement says, or -1. */
    private int dateIn(Attribution statement) {
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            boolean inside = false;
            for (Stretch content : statement.content()) {
                inside |= content.start() <= time.start() && time.end() <= content.end();
            }
            boolean term = due.within(time) != null && within(time.firstToken());
            if (inside && (due.ahead(time) != null || term)) {
                return i;
            }
        }
        return -1;
    }

    private boolean within(int token) {
        Analysis preposition = words.at(token);
        return lexicon.is(preposition, Role.WITHIN)
                || lexicon.is(words.at(token - 1), Role.WITHIN)
                || lexicon.is(words.at(token - 2), Role.WITHIN);
    }

    private boolean promises(int statement) {
        return statement >= 0 && statements.get(statement).act() == Act.PROMISE;
    }

    /** Whether an act that a statement promises is already there. */
    private boolean promisedIn(Attribution statement) {
        for (AgendaFinding item : found) {
            for (Stretch content : statement.content()) {
                if (content.start() <= item.start() && item.end() <= content.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The act of demanding that is told by a statement's own cue, or none. */
    private int demand(Attribution statement) {
        for (int i = 0; i < events.size(); i++) {
            Span trigger = events.get(i).trigger();
            for (Stretch cue : statement.cues()) {
                if (trigger.from() < cue.end() && cue.start() < trigger.to()) {
                    return i;
                }
            }
        }
        return AgendaFinding.NONE;
    }

    /** The innermost statement whose content holds an offset, or none. */
    private int holding(int offset) {
        int best = AgendaFinding.NONE;
        int length = Integer.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            for (Stretch content : statements.get(i).content()) {
                if (content.start() <= offset && offset < content.end() && content.end() - content.start() < length) {
                    best = i;
                    length = content.end() - content.start();
                }
            }
        }
        return best;
    }
}
