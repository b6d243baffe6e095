package org.rawi.intake.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** One request and its answer, bounded in size and time; redirects are not followed. */
final class Exchange {

    static final String AGENT = "Rawi/0.1 (reads Arabic news; one request at a time)";

    private final HttpClient client;
    private final FetchOptions options;

    Exchange(FetchOptions options) {
        this.options = options;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.timeout())
                .build();
    }

    HttpResponse<byte[]> get(URI uri, Map<String, String> headers) throws FetchException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(options.timeout())
                .header("User-Agent", AGENT)
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
                .header("Accept-Encoding", "gzip, br");
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), info -> new LimitedBody(options.mostBytes()));
        try {
            return answer.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw tooSlow();
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchException("interrupted");
        } catch (ExecutionException | CancellationException failure) {
            throw reason(failure.getCause() == null ? failure : failure.getCause(), uri);
        }
    }

    /** The body without its content encoding. */
    byte[] body(HttpResponse<byte[]> response) throws FetchException {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("");
        try {
            return Unpacking.unpack(response.body(), encoding, options.mostBytes());
        } catch (LimitedBody.TooLargeException bomb) {
            throw new FetchException(tooLarge() + " unpacked");
        } catch (IOException | RuntimeException damaged) {
            throw new FetchException("the body cannot be unpacked: " + damaged.getMessage());
        }
    }

    private FetchException reason(Throwable failure, URI uri) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitedBody.TooLargeException) {
                return new FetchException(tooLarge());
            }
            if (cause instanceof SSLException) {
                return new FetchException(
                        "the secure connection to " + uri.getHost() + " failed: " + cause.getMessage());
            }
            if (cause instanceof java.net.http.HttpTimeoutException) {
                return tooSlow();
            }
            if (cause instanceof ConnectException) {
                return new FetchException("cannot connect to " + uri.getHost());
            }
        }
        return new FetchException("the connection failed: " + failure.getMessage());
    }

    private FetchException tooSlow() {
        return new FetchException("not there within " + options.timeout().toMillis() / 1000.0 + " s");
    }

    private String tooLarge() {
        return "larger than "
                + (options.mostBytes() >= 1 << 20
                        ? (options.mostBytes() >> 20) + " MiB"
                        : options.mostBytes() + " bytes");
    }
}
