package org.rawi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class RateTest {

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() throws IOException {
        try (Served served = new Served(ServerOptions.DEFAULT.limits(1 << 20, 5))) {
            for (int i = 0; i < 5; i++) {
                assertThat(served.get("/health").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> response = served.get("/health");
            assertThat(response.statusCode()).isEqualTo(429);
            assertThat(response.body()).contains("urn:rawi:problem:too-many");
            assertThat(Integer.parseInt(
                            response.headers().firstValue("Retry-After").orElse("")))
                    .isBetween(1, 60);
        }
    }

    @Test
    void clientsOfAProxyAreToldApart() throws IOException {
        ServerOptions options = ServerOptions.DEFAULT
                .origin(URI.create("https://rawi.example.org"))
                .limits(1 << 20, 2);
        try (Served served = new Served(options)) {
            for (int i = 0; i < 2; i++) {
                assertThat(from(served, "198.51.100.7")).isEqualTo(200);
            }
            assertThat(from(served, "198.51.100.7")).isEqualTo(429);
            assertThat(from(served, "203.0.113.9, 198.51.100.7")).isEqualTo(429);
            assertThat(from(served, "198.51.100.7, 203.0.113.9")).isEqualTo(200);
        }
    }

    private static int from(Served served, String forwarded) {
        return served.get("/health", "X-Forwarded-For", forwarded).statusCode();
    }
}
