package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.intake.Incoming;
import org.rawi.server.Job;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;
import org.rawi.server.Right;
import org.rawi.server.web.lists.ListQuery;
import org.rawi.store.Added;

/** Brings articles into the library: one text, a folder, or what a link leads to; and shows how far that is. */
final class AddPages {

    private final PageKit kit;

    AddPages(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.get("/add", this::show, Right.WRITE);
        config.routes.post("/add/folder", this::folder);
        config.routes.post("/add/link", this::link);
        config.routes.post("/add/text", this::text);
        config.routes.get("/jobs/{id}", this::job, Right.WRITE);
        config.routes.post("/jobs/{id}/cancel", this::cancel);
    }

    private void show(Context ctx) {
        List<Job.State> jobs = kit.services().jobs().list().stream()
                .map(Job::state)
                .limit(ListQuery.PAGE)
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("folders", kit.services().options().folders().keySet());
        model.put("jobs", jobs);
        kit.templates().show(ctx, "add", model);
    }

    private void folder(Context ctx) {
        String name = ctx.formParam("folder");
        follow(ctx, kit.services().jobs().addFolder(name == null ? "" : name));
    }

    private void link(Context ctx) {
        Pasted pasted = Pasted.of(ctx);
        if (!pasted.isLink()) {
            throw new ProblemException(ProblemKind.MALFORMED, "this is not an address of http or https");
        }
        follow(ctx, kit.services().jobs().addLink(pasted.text().strip()));
    }

    private void text(Context ctx) {
        Incoming.Arrived arrived = ReadPage.arrived(ctx, kit.services(), Pasted.of(ctx));
        Added added = kit.library().add(arrived.article(), arrived::complete);
        ctx.redirect("/articles/" + added.number(), HttpStatus.SEE_OTHER);
    }

    private static void follow(Context ctx, Job job) {
        ctx.redirect("/jobs/" + job.id(), HttpStatus.SEE_OTHER);
    }

    private Job find(Context ctx) {
        Job job = kit.services().jobs().find(ctx.pathParam("id"));
        if (job == null) {
            throw new ProblemException(ProblemKind.NOT_FOUND, "there is no such job, or it was over long ago");
        }
        return job;
    }

    private void job(Context ctx) {
        kit.templates().show(ctx, "job", Map.of("job", find(ctx).state()));
    }

    private void cancel(Context ctx) {
        Job job = find(ctx);
        job.cancel();
        follow(ctx, job);
    }
}
