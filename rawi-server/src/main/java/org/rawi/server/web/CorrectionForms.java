package org.rawi.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Supplier;
import org.rawi.reading.Act;
import org.rawi.reading.EventType;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;
import org.rawi.store.correction.Correction;
import org.rawi.store.correction.NoSuchFindingException;

/** Takes what a reader corrects, and shows the page again with a way to undo it. */
final class CorrectionForms {

    private static final String AUTHOR = "web";

    private final PageKit kit;

    CorrectionForms(PageKit kit) {
        this.kit = kit;
    }

    void register(JavalinConfig config) {
        config.routes.post(
                "/corrections/statements/{number}/reject",
                ctx -> take(
                        ctx, () -> kit.library().corrections().rejectStatement(PageKit.number(ctx), key(ctx), AUTHOR)));
        config.routes.post(
                "/corrections/statements/{number}/speaker",
                ctx -> take(ctx, () -> {
                    String name = field(ctx, "speaker").strip();
                    return kit.library()
                            .corrections()
                            .correctSpeaker(PageKit.number(ctx), key(ctx), name.isEmpty() ? null : name, AUTHOR);
                }));
        config.routes.post(
                "/corrections/statements/{number}/act",
                ctx -> take(
                        ctx,
                        () -> kit.library()
                                .corrections()
                                .correctAct(
                                        PageKit.number(ctx), key(ctx), named(Act.class, field(ctx, "act")), AUTHOR)));
        config.routes.post(
                "/corrections/events/{number}/reject",
                ctx -> take(ctx, () -> kit.library().corrections().rejectEvent(PageKit.number(ctx), key(ctx), AUTHOR)));
        config.routes.post(
                "/corrections/events/{number}/type",
                ctx -> take(
                        ctx,
                        () -> kit.library()
                                .corrections()
                                .correctType(
                                        PageKit.number(ctx),
                                        key(ctx),
                                        named(EventType.class, field(ctx, "type")),
                                        AUTHOR)));
        config.routes.post(
                "/corrections/actors/{number}/merge",
                ctx -> take(
                        ctx,
                        () -> kit.library()
                                .corrections()
                                .mergeActors(whole(field(ctx, "into")), PageKit.number(ctx), AUTHOR)));
        config.routes.post(
                "/corrections/articles/{number}/split",
                ctx -> take(ctx, () -> kit.library().corrections().splitActor(PageKit.number(ctx), key(ctx), AUTHOR)));
        config.routes.post("/corrections/{number}/undo", this::undo);
    }

    private void take(Context ctx, Supplier<Correction> correction) {
        try {
            Correction made = correction.get();
            back(ctx, "done=" + made.number());
        } catch (NoSuchFindingException gone) {
            throw new ProblemException(ProblemKind.CONFLICT, String.valueOf(gone.getMessage()));
        }
    }

    private void undo(Context ctx) {
        try {
            kit.library().corrections().undo(PageKit.number(ctx), AUTHOR);
            back(ctx, "undone=1");
        } catch (NoSuchFindingException gone) {
            throw new ProblemException(ProblemKind.CONFLICT, String.valueOf(gone.getMessage()));
        }
    }

    private static void back(Context ctx, String flash) {
        String address = Templates.local(field(ctx, "back"));
        ctx.redirect(address + (address.contains("?") ? "&" : "?") + flash, HttpStatus.SEE_OTHER);
    }

    private static String key(Context ctx) {
        return field(ctx, "key");
    }

    private static String field(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null ? "" : value;
    }

    private static long whole(String number) {
        if (number.isEmpty() || number.length() > 18 || !number.chars().allMatch(each -> each >= '0' && each <= '9')) {
            throw new ProblemException(ProblemKind.MALFORMED, "this is not the number of an actor");
        }
        return Long.parseLong(number);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new ProblemException(ProblemKind.MALFORMED, "there is no such value");
    }
}
