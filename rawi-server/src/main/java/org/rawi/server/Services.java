package org.rawi.server;

import org.rawi.Reader;

/** What routes are made of; all of it is safe for any number of threads. */
public record Services(ServerOptions options, Reader reader, Arrivals arrivals, Access access, Forms forms) {}
