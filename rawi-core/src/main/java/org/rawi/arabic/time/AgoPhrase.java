package org.rawi.arabic.time;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.morphology.Clitics;

/**
 * Points so far away: {@code قبل أسبوعين}, {@code بعد ستة أشهر}, {@code بعد ذلك بيومين}. Where a complement follows
 * ({@code بعد أسبوعين من الهجوم}) what is left is an amount, and that is not read here.
 */
final class AgoPhrase implements Phrase {
    private final DurationPhrase durations;

    AgoPhrase(DurationPhrase durations) {
        this.durations = durations;
    }

    @Override
    public @Nullable Parse at(View view, int i) {
        Sense before = view.led(i, Kind.BEFORE);
        Sense after = view.led(i, Kind.AFTER);
        if (before == null && after == null
                || view.is(i - 1, Kind.FROM)
                || view.is(i - 1, Kind.WHAT)
                || after != null && view.isPlain(i - 1, Kind.THAT_IS)
                || view.bare(i - 1, Kind.UNIT) != null) {
            return null;
        }
        int sign = before != null ? -1 : 1;
        boolean pronoun = before != null && before.value().equals("IT")
                || after != null && after.value().equals("IT");
        if (pronoun || view.isPlain(i + 1, Kind.THAT)) {
            int at = pronoun ? i + 1 : i + 2;
            Parse amount = view.ledBy(at, Clitics.BEH) || view.is(at, Kind.AL)
                    ? durations.behindBeh(view, at)
                    : view.number(at + 1) && !view.number(at) ? durations.at(view, at + 1) : null;
            return amount != null && amount.meaning() instanceof Lasting lasting
                    ? new Parse(amount.end(), new Distance(lasting.amount(), sign, true))
                    : null;
        }
        Parse amount = view.clear(i + 1) ? durations.licensed(view, i + 1) : null;
        if (amount == null || !(amount.meaning() instanceof Lasting lasting) || complemented(view, amount.end())) {
            return null;
        }
        if (sign > 0 && (lasting.amount().vague() || lasting.amount().unit().ofClock())) {
            return null;
        }
        boolean counted = sign < 0 || fromNow(view, amount.end());
        return new Parse(
                amount.end(), counted ? new Distance(lasting.amount(), sign, false) : new Ahead(lasting.amount()));
    }

    private static boolean fromNow(View view, int i) {
        return view.isPlain(i, Kind.FROM) && view.definite(i + 1, Kind.NOW) != null;
    }

    private static boolean complemented(View view, int end) {
        int i = view.isPlain(end, Kind.ONLY) || view.isPlain(end, Kind.WHOLE) ? end + 1 : end;
        return view.isPlain(i, Kind.FROM) && !fromNow(view, i)
                || view.isPlain(i, Kind.ON)
                || view.isPlain(i, Kind.OF)
                || view.bare(i, Kind.UNIT) != null;
    }
}
