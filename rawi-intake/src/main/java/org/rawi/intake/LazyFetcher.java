package org.rawi.intake;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.fetch.FetchOptions;
import org.rawi.intake.fetch.Fetcher;

/** A fetcher that is made when it is first needed: most runs read files only. */
final class LazyFetcher implements Supplier<Fetcher>, AutoCloseable {

    private final FetchOptions options;
    private @Nullable Fetcher fetcher;

    LazyFetcher(FetchOptions options) {
        this.options = options;
    }

    @Override
    public Fetcher get() {
        if (fetcher == null) {
            fetcher = new Fetcher(options);
        }
        return fetcher;
    }

    @Override
    public void close() {
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
