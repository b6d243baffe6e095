package org.rawi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
