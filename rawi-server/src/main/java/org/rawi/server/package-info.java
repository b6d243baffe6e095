/** The library over HTTP: the frame of it, with errors, rights, limits and security. This package is API for the pages. */
@NullMarked
package org.rawi.server;

import org.jspecify.annotations.NullMarked;
