package org.rawi.server;

import org.rawi.Reader;
import org.rawi.store.Library;

/** What routes are made of; all of it is safe for any number of threads. */
public record Services(
        ServerOptions options, Library library, Arrivals arrivals, Jobs jobs, Access access, Forms forms) {

    /** Reads articles, as the library does. */
    public Reader reader() {
        return library.reader();
    }

    void close() {
        jobs.close();
        arrivals.close();
    }
}
