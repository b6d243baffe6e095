/** The pages for people: what they show is worked out here, how it looks stands in the templates and the style sheet. */
@NullMarked
package org.rawi.server.web;

import org.jspecify.annotations.NullMarked;
