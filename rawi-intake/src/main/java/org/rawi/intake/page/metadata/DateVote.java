package org.rawi.intake.page.metadata;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.page.date.DateReader;
import org.rawi.intake.page.date.Moment;

/**
 * Elects the day and time of an event in the publisher's zone. Places written by one program count once and a little
 * more; a time in UTC is moved to the publisher's zone, or may stand for the next day where that is unknown.
 */
final class DateVote {

    private static final LocalTime LATE = LocalTime.of(19, 0);

    private final List<Dated> dated = new ArrayList<>();
    private final @Nullable ZoneId zone;

    /** A candidate that could be read. */
    record Dated(Candidate candidate, Moment moment) {}

    DateVote(List<Candidate> candidates, @Nullable ZoneId known) {
        for (Candidate candidate : candidates) {
            Moment moment = DateReader.parse(candidate.value());
            if (moment != null) {
                dated.add(new Dated(candidate, moment));
            }
        }
        ZoneOffset given = offset();
        this.zone = known != null ? known : given != null ? given : difference();
    }

    /** The offset that some machine-readable value has, if it is no mere UTC. */
    private @Nullable ZoneOffset offset() {
        for (Dated each : dated) {
            if (each.moment().offset() != null && !each.moment().isUtc()) {
                return each.moment().offset();
            }
        }
        return null;
    }

    /** By how much the time that readers see runs before the one in UTC, if that is a zone's offset. */
    private @Nullable ZoneOffset difference() {
        for (Dated utc : dated) {
            for (Dated shown : dated) {
                LocalTime seen = shown.moment().time();
                LocalTime time = utc.moment().time();
                boolean comparable = utc.moment().isUtc()
                        && shown.candidate().origin() == Origin.VISIBLE
                        && shown.candidate().weight() > 0
                        && shown.moment().offset() == null;
                if (comparable && seen != null && time != null) {
                    long minutes = Duration.between(
                                    utc.moment().date().atTime(time.withSecond(0)),
                                    shown.moment().date().atTime(seen.withSecond(0)))
                            .toMinutes();
                    if (minutes > 0 && minutes <= 5 * 60 && minutes % 30 == 0) {
                        return ZoneOffset.ofTotalSeconds((int) minutes * 60);
                    }
                }
            }
        }
        return null;
    }

    /** Null when there is no candidate that votes. */
    @Nullable
    Moment elect() {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Dated each : dated) {
            days.addAll(days(each));
        }
        LocalDate best = null;
        int most = 0;
        for (LocalDate day : days) {
            int votes = votes(day);
            if (votes > most) {
                best = day;
                most = votes;
            }
        }
        return best == null ? null : withTime(best);
    }

    private int votes(LocalDate day) {
        int machine = 0;
        int machines = 0;
        int visible = 0;
        int address = 0;
        for (Dated each : dated) {
            int weight = days(each).contains(day) ? each.candidate().weight() : 0;
            switch (each.candidate().origin()) {
                case MACHINE -> {
                    machine = Math.max(machine, weight);
                    machines += weight > 0 ? 1 : 0;
                }
                case VISIBLE -> visible = Math.max(visible, weight);
                case ADDRESS -> address = Math.max(address, weight);
            }
        }
        return machine + (machines > 1 ? 1 : 0) + visible + address;
    }

    /** The days it may mean. */
    private Set<LocalDate> days(Dated each) {
        Moment moment = local(each.moment());
        Set<LocalDate> days = new LinkedHashSet<>();
        days.add(moment.date());
        LocalTime time = moment.time();
        if (zone == null && moment.isUtc() && time != null && time.isAfter(LATE)) {
            days.add(moment.date().plusDays(1));
        }
        return days;
    }

    /** As the publisher's clock shows it. */
    private Moment local(Moment moment) {
        if (zone == null || !moment.isUtc()) {
            return moment;
        }
        return isMislabelled(moment) ? new Moment(moment.date(), moment.time(), null) : moment.in(zone);
    }

    /** Whether readers are shown the same hour and minute, so that it is no UTC at all. */
    private boolean isMislabelled(Moment utc) {
        for (Dated each : dated) {
            LocalTime shown = each.moment().time();
            boolean visible =
                    each.candidate().origin() == Origin.VISIBLE && each.moment().offset() == null;
            if (visible
                    && shown != null
                    && sameMinute(shown, utc.time())
                    && each.moment().date().equals(utc.date())) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameMinute(LocalTime first, @Nullable LocalTime second) {
        return second != null && first.getHour() == second.getHour() && first.getMinute() == second.getMinute();
    }

    /** The time of day from the most believed candidate of that day that has one, the zone if it is known. */
    private Moment withTime(LocalDate day) {
        Dated best = null;
        for (Dated each : dated) {
            Moment moment = local(each.moment());
            boolean fits = moment.date().equals(day) && moment.time() != null && !isMidnight(moment);
            if (fits && (best == null || rank(each) > rank(best))) {
                best = each;
            }
        }
        if (best == null) {
            return new Moment(day, null, null);
        }
        Moment moment = local(best.moment());
        LocalTime time = moment.time();
        if (moment.offset() == null && zone != null && time != null) {
            return new Moment(day, time, zone.getRules().getOffset(day.atTime(time)));
        }
        return moment;
    }

    private int rank(Dated each) {
        boolean zoned = each.moment().offset() != null;
        return each.candidate().weight() * 2 + (zoned ? 3 : 0);
    }

    private static boolean isMidnight(Moment moment) {
        return LocalTime.MIDNIGHT.equals(moment.time());
    }

    /** Whether a value is of the elected day. */
    boolean agrees(Candidate candidate, Moment elected) {
        for (Dated each : dated) {
            if (each.candidate().equals(candidate)) {
                return days(each).contains(elected.date());
            }
        }
        return false;
    }
}
