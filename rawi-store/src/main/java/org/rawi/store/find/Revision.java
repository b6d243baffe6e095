package org.rawi.store.find;

import org.jdbi.v3.core.Handle;

/** The library's revision: another number after every change. */
final class Revision {
    private Revision() {}

    static long of(Handle handle) {
        return handle.createQuery("SELECT number FROM revision")
                .mapTo(Long.class)
                .one();
    }
}
