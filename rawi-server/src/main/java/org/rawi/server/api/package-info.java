/** The API: JSON, JSON Lines and CSV over HTTP, as {@code openapi.yaml} beside it describes. */
@NullMarked
package org.rawi.server.api;

import org.jspecify.annotations.NullMarked;
