package org.rawi.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.rawi.server.Services;

/** Takes a reader's choice of language, digits or theme, and shows the same page anew. */
final class PreferencesForm {

    private final Services services;

    PreferencesForm(Services services) {
        this.services = services;
    }

    void save(Context ctx) {
        Preferences preferences = Preferences.of(ctx);
        for (String name : List.of("language", "digits", "theme")) {
            String value = ctx.formParam(name);
            if (value != null) {
                preferences = preferences.with(name, value);
            }
        }
        boolean secure = services.options().origin() != null
                && "https".equals(services.options().origin().getScheme());
        preferences.keep(ctx, secure);
        String back = ctx.formParam("back");
        ctx.redirect(Templates.local(back == null ? "/" : back), HttpStatus.SEE_OTHER);
    }
}
