/** Lists of articles: RSS, Atom, sitemaps and news sitemaps, OPML. Not API. */
@NullMarked
package org.rawi.intake.feed;

import org.jspecify.annotations.NullMarked;
