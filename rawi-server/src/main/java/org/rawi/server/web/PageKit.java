package org.rawi.server.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;
import org.rawi.server.Services;
import org.rawi.server.web.reading.ReadingViews;
import org.rawi.store.Library;

/** What the pages are made with; safe for any number of threads. */
record PageKit(Services services, Counted counted, Templates templates, ReadingViews views, Clock clock) {

    Library library() {
        return services.library();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The number in the path; a page of nothing for what is none. */
    static long number(Context ctx) {
        String number = ctx.pathParam("number");
        if (number.isEmpty() || number.length() > 18 || !number.chars().allMatch(each -> each >= '0' && each <= '9')) {
            throw nothing();
        }
        return Long.parseLong(number);
    }

    static ProblemException nothing() {
        return new ProblemException(ProblemKind.NOT_FOUND, "nothing has this number");
    }
}
