package org.rawi.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Act;
import org.rawi.reading.EventType;
import org.rawi.server.Json;
import org.rawi.server.ProblemException;
import org.rawi.server.ProblemKind;
import org.rawi.server.Requests;
import org.rawi.server.Services;
import org.rawi.store.Corrections;
import org.rawi.store.Library;
import org.rawi.store.correction.Correction;
import org.rawi.store.correction.CorrectionKind;
import org.rawi.store.correction.CorrectionState;
import org.rawi.store.correction.NoSuchFindingException;

/** {@code /api/corrections}: what people found wrong. */
final class CorrectionsApi {

    private static final Set<String> LIST = Set.of("state", "article", "offset", "limit", "format");
    private static final int MOST = 64 << 10;
    private static final int LONGEST = 500;
    private static final String SOMEBODY = "somebody";

    private final Library library;
    private final Corrections corrections;

    CorrectionsApi(Services services) {
        library = services.library();
        corrections = library.corrections();
    }

    void register(RoutesConfig routes) {
        routes.get("/api/corrections", this::list);
        routes.post("/api/corrections", this::make);
        routes.post("/api/corrections/{number}/undo", this::undo);
    }

    private void list(Context ctx) throws IOException {
        Query query = new Query(ctx, LIST);
        CorrectionState asked = query.word("state", CorrectionState.class);
        CorrectionState state = asked == null ? CorrectionState.ALL : asked;
        String article = query.text("article");
        Lists.answer(
                ctx,
                query,
                library.revision(),
                Listing.of(slice -> corrections.list(state, article, slice), Tables.CORRECTIONS));
    }

    private void make(Context ctx) {
        JsonNode body = Json.object(Requests.text(ctx, MOST));
        CorrectionKind kind = word(body, "kind", CorrectionKind.class);
        long number = number(body, "number");
        String author = author(body);
        Correction made = or(
                ProblemKind.CONFLICT,
                () -> kind == CorrectionKind.MERGE_ACTORS
                        ? corrections.mergeActors(number(body, "after"), number, author)
                        : make(kind, number, needed(body, "key"), body, author));
        Replies.changed(ctx, 201, made);
    }

    private Correction make(CorrectionKind kind, long number, String key, JsonNode body, String author) {
        return switch (kind) {
            case REJECT_STATEMENT -> corrections.rejectStatement(number, key, author);
            case STATEMENT_SPEAKER -> corrections.correctSpeaker(number, key, text(body, "after"), author);
            case STATEMENT_ACT -> corrections.correctAct(number, key, word(body, "after", Act.class), author);
            case REJECT_EVENT -> corrections.rejectEvent(number, key, author);
            case EVENT_TYPE -> corrections.correctType(number, key, word(body, "after", EventType.class), author);
            case SPLIT_ACTOR -> corrections.splitActor(number, key, author);
            case MERGE_ACTORS -> throw new IllegalArgumentException("it has no key");
        };
    }

    private void undo(Context ctx) {
        long number = LibraryApi.number(ctx);
        String author = author(Json.object(Requests.text(ctx, MOST)));
        Replies.changed(ctx, 200, or(ProblemKind.NOT_FOUND, () -> corrections.undo(number, author)));
    }

    private static Correction or(ProblemKind kind, Supplier<Correction> making) {
        try {
            return making.get();
        } catch (NoSuchFindingException gone) {
            throw new ProblemException(kind, String.valueOf(gone.getMessage()));
        }
    }

    private static String author(JsonNode body) {
        String author = text(body, "author");
        return author == null ? SOMEBODY : author;
    }

    private static <E extends Enum<E>> E word(JsonNode body, String name, Class<E> type) {
        return Query.word(name, needed(body, name), type);
    }

    private static long number(JsonNode body, String name) {
        JsonNode value = body.get(name);
        if (value != null && value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0) {
            return value.longValue();
        }
        return Query.number(name, needed(body, name));
    }

    private static String needed(JsonNode body, String name) {
        String value = text(body, name);
        if (value == null) {
            throw new ProblemException(ProblemKind.MALFORMED, "field '" + name + "' is missing");
        }
        return value;
    }

    private static @Nullable String text(JsonNode body, String name) {
        String value = Submissions.string(body, name);
        if (value != null && (value.length() > LONGEST || value.indexOf('\0') >= 0)) {
            throw new ProblemException(
                    ProblemKind.MALFORMED, "field '" + name + "' has NUL or more than " + LONGEST + " characters");
        }
        return value == null || value.isBlank() ? null : value;
    }
}
