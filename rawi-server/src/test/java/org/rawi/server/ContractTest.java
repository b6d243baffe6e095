package org.rawi.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.reading.Act;
import org.rawi.reading.ActorType;
import org.rawi.reading.AgendaItem;
import org.rawi.reading.AgendaKind;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Form;
import org.rawi.reading.FurnitureKind;
import org.rawi.reading.LinkKind;
import org.rawi.reading.MentionKind;
import org.rawi.reading.SettingKind;
import org.rawi.reading.SourceAbsent;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Stance;
import org.rawi.reading.TimeType;
import org.rawi.store.Added;
import org.rawi.store.correction.CorrectionKind;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** The server does what {@code openapi.yaml} says, and nothing else: every operation is driven, every answer held to its schema. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ContractTest {

    private static final List<String> LISTS = List.of("articles", "statements", "events", "actors", "agenda", "search");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Set<String> driven = new TreeSet<>();
    private final List<String> routes = new ArrayList<>();
    private Served served;
    private OpenApi api;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("more.txt"), "نفى الناطق باسم الشركة وجود خلاف مع العمال.");
        ServerOptions options = ServerOptions.DEFAULT.folders(Map.of("more", folder));
        served = new Served(options, (config, services) -> routesOf(config));
        api = new OpenApi(served.get("/openapi.yaml").body());
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private void routesOf(JavalinConfig config) {
        config.unsafe.internalRouter.allHttpHandlers().forEach(parsed -> {
            String method = parsed.endpoint.method.name().toLowerCase(Locale.ROOT);
            if (Set.of("get", "post", "put", "patch", "delete").contains(method)) {
                routes.add(method + " " + parsed.endpoint.path);
            }
        });
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionHasARoute() {
        assertThat(routes).containsExactlyInAnyOrderElementsOf(api.operations());
    }

    @Test
    void closedListsAreThoseOfTheReading() {
        Map<String, Class<? extends Enum<?>>> lists = Map.ofEntries(
                Map.entry("Act", Act.class),
                Map.entry("ActorType", ActorType.class),
                Map.entry("AgendaKind", AgendaKind.class),
                Map.entry("CorrectionKind", CorrectionKind.class),
                Map.entry("EventStatus", EventStatus.class),
                Map.entry("EventType", EventType.class),
                Map.entry("Form", Form.class),
                Map.entry("FurnitureKind", FurnitureKind.class),
                Map.entry("LinkKind", LinkKind.class),
                Map.entry("MentionKind", MentionKind.class),
                Map.entry("SettingKind", SettingKind.class),
                Map.entry("SourceAbsent", SourceAbsent.class),
                Map.entry("SpeakerBasis", SpeakerBasis.class),
                Map.entry("Stance", Stance.class),
                Map.entry("TimeType", TimeType.class),
                Map.entry("Outcome", Added.Outcome.class),
                Map.entry("JobStatus", Job.Status.class));
        lists.forEach((name, type) -> assertThat(api.values(name))
                .as(name)
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    @Test
    void everyOperationAnswersAsDescribed() throws IOException {
        adding();
        reading();
        for (String path : List.of("/health", "/openapi.yaml", "/api/library", "/api/facets")) {
            drive("get " + path, path, 200);
        }
        for (String list : LISTS) {
            list(list);
        }
        single("articles", "/items/0/number", "", "/reading", "/versions");
        single("statements", "/items/0/number", "");
        single("events", "/items/0/number", "");
        single("actors", "/items/0/actor/number", "");
        corrections();
        jobs();
        assertThat(driven).containsAll(api.operations());
    }

    private void adding() {
        assertThat(add(article(1)).statusCode()).isEqualTo(201);
        assertThat(add(article(1)).statusCode()).isEqualTo(200);
        assertThat(add(article(1).replace("ثلاثة", "أربعة")).body()).contains("CHANGED");
        add(article(2));
        hold("post /api/articles", served.post("/api/articles", "text/plain", "قال الوزير إن الاتفاق انتهى."));
        HttpResponse<String> many = served.post(
                "/api/articles", "application/jsonl", article(3) + "\n\n{\"text\":1}\n" + article(4) + "\n");
        hold("post /api/articles", many);
        assertThat(many.body()).contains("\"line\":3").contains("\"refused\":[{");
        hold("post /api/articles", served.post("/api/articles", "application/json", "{"));
        due("due-1");
        due("due-2");
    }

    /** An article whose reading has something due, whether or not the reader of this version finds such things. */
    private void due(String id) {
        String text = "ينعقد المؤتمر يوم 15 أكتوبر 2025 في عمان.";
        Anchor anchor = new Anchor(Field.BODY, 0, 5, "ينعقد");
        AgendaItem item = new AgendaItem(anchor, AgendaKind.SCHEDULED, null, null, "2025-10-15", List.of());
        served.library()
                .add(
                        new Article(id, "", text + id, "2025-10-01", null, null),
                        found -> new Reading(
                                found.schema(),
                                found.engine(),
                                found.rules(),
                                found.register(),
                                found.document(),
                                found.actors(),
                                found.times(),
                                found.places(),
                                found.statements(),
                                found.events(),
                                List.of(item)));
    }

    private HttpResponse<String> add(String article) {
        HttpResponse<String> added = served.post("/api/articles", "application/json", article);
        hold("post /api/articles", added);
        return added;
    }

    private static String article(int number) {
        return Json.write(Map.of(
                "id", "n" + number,
                "title", "الحكومة ترفض رفع الأسعار",
                "publisher", "جريدة الساحل",
                "publishedAt", "2025-10-0" + number,
                "text",
                        "القاهرة - رويترز - أعلن وزير الزراعة سامي الأحمد أن الحكومة ترفض رفع الأسعار. وقال في مؤتمر صحفي: \"لن نرفع"
                                + " الأسعار هذا العام\".\nوقتل ثلاثة جنود في هجوم شنه مسلحون على حاجز في سيناء يوم الثلاثاء."
                                + "\nومن المقرر أن يلتقي الوزير نظيره الأردني يوم 15 أكتوبر 2025 في عمان. الخبر رقم "
                                + number + "."));
    }

    private void reading() {
        hold("post /api/read", served.post("/api/read", "application/json", article(1)));
        hold(
                "post /api/read",
                served.post("/api/read?title=" + encoded("خبر"), "text/plain", "قال الوزير إن الاتفاق انتهى."));
        String paragraph = "<p>قال وزير الزراعة سامي الأحمد إن الحكومة ترفض رفع الأسعار، وأضاف أن القرار نهائي.</p>";
        String page = "<html><head><title>خبر</title></head><body><article><h1>خبر عن الأسعار</h1>"
                + paragraph.repeat(4) + "</article></body></html>";
        hold("post /api/read", served.post("/api/read", "text/html", page));
        hold("post /api/read", served.post("/api/read", "image/png", "x"));
    }

    private void list(String name) throws IOException {
        String path = "/api/" + name + (name.equals("search") ? "?q=" + encoded("الحكومة") + "&" : "?");
        String operation = "get /api/" + name;
        HttpResponse<String> first = drive(operation, path + "limit=1", 200);
        JsonNode page = MAPPER.readTree(first.body());
        assertThat(page.get("items")).as(name).hasSize(1);
        assertThat(page.get("total").asInt()).as(name).isGreaterThan(1);
        pages(operation, path, page);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(served.get(path + "limit=1", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        whole(operation, path, page.get("total").asInt());
        for (JsonNode parameter : api.parameters(operation)) {
            String given = parameter.get("name").asText() + "="
                    + encoded(parameter.get("example").asText());
            String words = name.equals("search") && !given.startsWith("q=") ? "&q=x" : "";
            drive(operation, "/api/" + name + "?" + given + words, 200);
        }
        drive(operation, path + "nothing=1", 400);
        drive(operation, path + "limit=0", 400);
        drive(operation, path + "limit=1&limit=2", 400);
        drive(operation, path + "format=xml", 400);
        hold(operation, served.get(path, "Accept", "image/png"));
    }

    /** Going from page to page gives each item once. */
    private void pages(String operation, String path, JsonNode first) throws IOException {
        List<String> items = new ArrayList<>();
        JsonNode page = first;
        while (true) {
            page.get("items").forEach(item -> items.add(item.toString()));
            if (page.get("next").isNull()) {
                break;
            }
            page = MAPPER.readTree(
                    drive(operation, page.get("next").asText(), 200).body());
        }
        assertThat(items).doesNotHaveDuplicates().hasSize(first.get("total").asInt());
        JsonNode all =
                MAPPER.readTree(drive(operation, path + "limit=1000", 200).body());
        assertThat(all.get("items")).extracting(JsonNode::toString).containsExactlyElementsOf(items);
    }

    private void whole(String operation, String path, int total) throws IOException {
        HttpResponse<String> lines = served.get(path, "Accept", "application/jsonl");
        assertThat(lines.headers().firstValue("Content-Type").orElse("")).startsWith("application/jsonl");
        assertThat(lines.body().lines())
                .hasSize(total)
                .allSatisfy(line -> assertThat(api.faults(operation, 200, "application/jsonl", line))
                        .isEmpty());
        HttpResponse<String> csv = drive(operation, path + "format=csv", 200);
        try (CSVParser table = CSVParser.parse(csv.body(), CSVFormat.RFC4180)) {
            List<Integer> widths = table.stream().map(row -> row.size()).toList();
            assertThat(widths).hasSize(total + 1).containsOnly(widths.get(0));
        }
        assertThat(served.get(path + "format=jsonl&limit=1").body().lines()).hasSize(1);
    }

    private void single(String list, String pointer, String... tails) throws IOException {
        String number =
                MAPPER.readTree(served.get("/api/" + list).body()).at(pointer).asText();
        for (String tail : tails) {
            String operation = "get /api/" + list + "/{number}" + tail;
            HttpResponse<String> found = drive(operation, "/api/" + list + "/" + number + tail, 200);
            String tag = found.headers().firstValue("ETag").orElseThrow();
            assertThat(served.get("/api/" + list + "/" + number + tail, "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
            drive(operation, "/api/" + list + "/999999999999" + tail, 404);
            drive(operation, "/api/" + list + "/x" + tail, 400);
        }
    }

    private void corrections() throws IOException {
        JsonNode statement =
                MAPPER.readTree(served.get("/api/statements").body()).at("/items/0");
        JsonNode event = MAPPER.readTree(served.get("/api/events").body()).at("/items/0");
        long first = correct("STATEMENT_ACT", statement, "/statement/key", "DENY");
        correct("STATEMENT_SPEAKER", statement, "/statement/key", null);
        correct("EVENT_TYPE", event, "/event/key", "PROTEST");
        correct("REJECT_EVENT", event, "/event/key", null);
        correct("REJECT_STATEMENT", statement, "/statement/key", null);
        HttpResponse<String> undone =
                served.post("/api/corrections/" + first + "/undo", "application/json", "{\"author\":\"قارئ\"}");
        hold("post /api/corrections/{number}/undo", undone);
        assertThat(undone.statusCode()).isEqualTo(200);
        hold(
                "post /api/corrections/{number}/undo",
                served.post("/api/corrections/99999/undo", "application/json", "{}"));
        for (String wrong : List.of(
                "{}", "{\"kind\":\"REJECT_EVENT\",\"number\":-1}", "{\"kind\":\"NONE\",\"number\":1,\"key\":\"x\"}")) {
            HttpResponse<String> response = served.post("/api/corrections", "application/json", wrong);
            hold("post /api/corrections", response);
            assertThat(response.statusCode()).as(wrong).isEqualTo(400);
        }
        HttpResponse<String> gone = served.post(
                "/api/corrections", "application/json", "{\"kind\":\"REJECT_EVENT\",\"number\":1,\"key\":\"x\"}");
        hold("post /api/corrections", gone);
        assertThat(gone.statusCode()).isEqualTo(409);
        mergingAndSplitting();
        list("corrections");
    }

    private void mergingAndSplitting() throws IOException {
        JsonNode actors = MAPPER.readTree(served.get("/api/actors").body()).get("items");
        long kept = actors.at("/0/actor/number").asLong();
        long given = actors.at("/1/actor/number").asLong();
        HttpResponse<String> merged = served.post(
                "/api/corrections",
                "application/json",
                "{\"kind\":\"MERGE_ACTORS\",\"number\":" + given + ",\"after\":" + kept + "}");
        hold("post /api/corrections", merged);
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
        assertThat(MAPPER.readTree(served.get("/api/actors/" + given).body())
                        .at("/actor/number")
                        .asLong())
                .isEqualTo(kept);
        JsonNode article = MAPPER.readTree(
                        served.get("/api/articles?actor=" + kept).body())
                .at("/items/0/number");
        JsonNode view = MAPPER.readTree(served.get("/api/articles/" + article).body());
        String id = view.get("actors").fieldNames().next();
        for (JsonNode actor : view.at("/reading/actors")) {
            if (actor.get("id").asText().equals(id)) {
                HttpResponse<String> split = served.post(
                        "/api/corrections",
                        "application/json",
                        Json.write(Map.of(
                                "kind", "SPLIT_ACTOR",
                                "number", article.asLong(),
                                "key", actor.get("key").asText())));
                hold("post /api/corrections", split);
                assertThat(split.statusCode()).as(split.body()).isEqualTo(201);
            }
        }
    }

    private long correct(String kind, JsonNode entry, String key, @Nullable String after) throws IOException {
        Map<String, Object> correction = new HashMap<>();
        correction.put("kind", kind);
        correction.put("number", entry.get("number").asLong());
        correction.put("key", entry.at(key).asText());
        correction.put("after", after);
        correction.put("author", "قارئ");
        HttpResponse<String> made = served.post("/api/corrections", "application/json", Json.write(correction));
        hold("post /api/corrections", made);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return MAPPER.readTree(made.body()).get("number").asLong();
    }

    private void jobs() {
        HttpResponse<String> started = served.post("/api/jobs", "application/json", "{\"folder\":\"more\"}");
        hold("post /api/jobs", started);
        String job = started.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> events = served.get(job + "/events");
        hold("get /api/jobs/{id}/events", events);
        assertThat(events.body())
                .contains("event: end")
                .contains("\"status\":\"DONE\"")
                .contains("\"added\":1");
        drive("get /api/jobs/{id}", job, 200);
        drive("get /api/jobs", "/api/jobs", 200);
        HttpResponse<String> cancelled = served.send("DELETE", job, null, null);
        hold("delete /api/jobs/{id}", cancelled);
        drive("get /api/jobs/{id}", "/api/jobs/none", 404);
        hold("post /api/jobs", served.post("/api/jobs", "application/json", "{}"));
    }

    private HttpResponse<String> drive(String operation, String path, int status) {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(status);
        hold(operation, response);
        return response;
    }

    /** Holds an answer to what the description says of it. */
    private void hold(String operation, HttpResponse<String> response) {
        int status = response.statusCode();
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
        assertThat(api.describes(operation, status, type))
                .as(operation + " " + status + " " + type)
                .isTrue();
        if (type.endsWith("json")) {
            assertThat(api.faults(operation, status, type, response.body()))
                    .as(operation + " " + status)
                    .isEmpty();
        } else if (type.equals("text/event-stream")) {
            assertThat(response.body().lines().filter(line -> line.startsWith("data: ")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(api.faults(operation, status, type, line.substring(6)))
                            .isEmpty());
        }
        if (status < 400) {
            driven.add(operation);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
