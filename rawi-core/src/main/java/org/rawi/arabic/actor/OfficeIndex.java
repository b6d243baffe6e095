package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.KnownKind;

/** Who held which office when. Read on first use. */
final class OfficeIndex {
    private final Register register;
    private volatile @Nullable Map<String, List<Term>> terms;

    private record Term(int person, String from, String to) {}

    OfficeIndex(Register register) {
        this.register = register;
    }

    /**
     * The one who held an office on a day (YYYY, YYYY-MM or YYYY-MM-DD), or -1 when nobody is known for it, the day is null
     * or several fit.
     */
    int holder(String code, String body, @Nullable String day) {
        if (day == null) {
            return -1;
        }
        int found = -1;
        for (Term term : terms().getOrDefault(code + ':' + body, List.of())) {
            if (!term.from().isEmpty() && within(term, day)) {
                if (found >= 0 && found != term.person()) {
                    return -1;
                }
                found = term.person();
            }
        }
        return found;
    }

    private static boolean within(Term term, String day) {
        int from = compare(term.from(), day);
        int to = term.to().isEmpty() ? 1 : compare(term.to(), day);
        return from <= 0 && to >= 0;
    }

    /** Compares to the precision both have: a year holds all its days. */
    private static int compare(String date, String day) {
        int common = Math.min(date.length(), day.length());
        return date.substring(0, common).compareTo(day.substring(0, common));
    }

    private Map<String, List<Term>> terms() {
        Map<String, List<Term>> known = terms;
        if (known == null) {
            known = new HashMap<>();
            for (int entry = 0; entry < register.count(); entry++) {
                if (register.kind(entry) == KnownKind.PERSON) {
                    for (KnownActor.Office office : register.actor(entry).offices()) {
                        known.computeIfAbsent(office.code() + ':' + office.body(), key -> new ArrayList<>())
                                .add(new Term(entry, office.from(), office.to()));
                    }
                }
            }
            terms = known;
        }
        return known;
    }
}
