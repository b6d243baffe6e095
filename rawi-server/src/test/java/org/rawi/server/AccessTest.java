package org.rawi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may read and write, with which token. */
final class AccessTest {

    private static final String TOKEN = "correct-horse-battery";
    private static final String ARTICLE = "{\"id\":\"1\",\"text\":\"قال الوزير إن الاتفاق انتهى.\"}";
    private static final ServerOptions EXPOSED =
            ServerOptions.DEFAULT.origin(URI.create("https://rawi.example.org")).token(TOKEN, false);

    private static int add(Served served, String... headers) {
        return served.post("/api/articles", "application/json", ARTICLE, headers)
                .statusCode();
    }

    @Test
    void onThisMachineNobodyNeedsAToken() throws IOException {
        try (Served served = new Served(ServerOptions.DEFAULT)) {
            assertThat(add(served)).isEqualTo(201);
        }
    }

    @Test
    void whereOthersReachItReadingIsFreeAndWritingNeedsTheToken() throws IOException {
        try (Served served = new Served(EXPOSED)) {
            assertThat(served.get("/api/articles").statusCode()).isEqualTo(200);
            assertThat(add(served)).isEqualTo(401);
            assertThat(served.post("/api/jobs", "application/json", "{\"folder\":\"examples\"}")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(served.library().counts().articles()).isZero();
            assertThat(add(served, "Authorization", "Bearer " + TOKEN)).isEqualTo(201);
        }
    }

    @Test
    void withoutATokenNothingIsWrittenWhereOthersReachIt() throws IOException {
        try (Served served = new Served(EXPOSED.token(null, false))) {
            assertThat(served.get("/api/articles").statusCode()).isEqualTo(200);
            assertThat(add(served)).isEqualTo(403);
            assertThat(add(served, "Authorization", "Bearer null")).isEqualTo(403);
            assertThat(add(served, "Authorization", "Bearer ")).isEqualTo(403);
        }
    }

    @Test
    void privateReadingNeedsTheTokenToo() throws IOException {
        try (Served served = new Served(EXPOSED.token(TOKEN, true))) {
            assertThat(served.get("/api/articles").statusCode()).isEqualTo(401);
            assertThat(served.get("/api/articles").headers().firstValue("WWW-Authenticate"))
                    .isPresent();
            assertThat(served.post("/api/read", "text/plain", "نص").statusCode())
                    .isEqualTo(401);
            assertThat(served.get("/health").statusCode()).isEqualTo(200);
            assertThat(served.get("/api/articles", "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aLinkIsFetchedForThoseOnlyWhoMayWrite() throws IOException {
        try (Served served = new Served(EXPOSED)) {
            String link = "{\"url\":\"https://news.invalid/a\"}";
            assertThat(served.post("/api/read", "application/json", link).statusCode())
                    .isEqualTo(401);
            assertThat(served.post("/api/read", "application/json", link, "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void forgedTokensAreRefused() throws IOException {
        try (Served served = new Served(EXPOSED)) {
            for (String header : List.of(
                    "Bearer correct-horse-batter",
                    "Bearer correct-horse-battery1",
                    "Bearer CORRECT-HORSE-BATTERY",
                    "Bearer",
                    "Bearer null",
                    "Basic Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5",
                    "correct-horse-battery",
                    "Bearer correct-horse-battery, Bearer x",
                    "Bearer eyJhbGciOiJub25lIn0.e30.")) {
                assertThat(add(served, "Authorization", header)).as(header).isEqualTo(401);
            }
            assertThat(served.library().counts().articles()).isZero();
        }
    }

    @Test
    void forgedAndOldSessionsAreRefusedAndAGenuineOneIsNot() throws IOException {
        long now = Instant.now().getEpochSecond();
        String soon = Long.toString(now + 600);
        String past = Long.toString(now - 1);
        Secrets ours = Secrets.of(TOKEN);
        Secrets others = Secrets.of("another-token-altogether");
        try (Served served = new Served(EXPOSED)) {
            assertThat(withSession(served, soon + "." + ours.sign("session " + soon)))
                    .isEqualTo(201);
            assertThat(withSession(served, past + "." + ours.sign("session " + past)))
                    .isEqualTo(401);
            assertThat(withSession(served, (now + 9999) + "." + ours.sign("session " + soon)))
                    .isEqualTo(401);
            assertThat(withSession(served, soon + "." + others.sign("session " + soon)))
                    .isEqualTo(401);
            assertThat(withSession(served, soon + "." + ours.sign("form " + soon)))
                    .isEqualTo(401);
            assertThat(withSession(served, soon + ".")).isEqualTo(401);
            assertThat(withSession(served, soon)).isEqualTo(401);
            assertThat(withSession(served, "x." + ours.sign("session x"))).isEqualTo(401);
        }
    }

    private static int withSession(Served served, String session) {
        return add(served, "Cookie", Access.COOKIE + "=" + session);
    }

    @Test
    void optionsThatWouldLeaveADoorOpenAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ServerOptions.DEFAULT.token("short", false));
        assertThatIllegalArgumentException().isThrownBy(() -> ServerOptions.DEFAULT.token(null, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerOptions.DEFAULT.origin(URI.create("rawi.example.org")));
        assertThat(ServerOptions.DEFAULT.isExposed()).isFalse();
        assertThat(ServerOptions.DEFAULT.host("::1").isExposed()).isFalse();
        assertThat(ServerOptions.DEFAULT.host("0.0.0.0").isExposed()).isTrue();
        assertThat(EXPOSED.isExposed()).isTrue();
    }
}
