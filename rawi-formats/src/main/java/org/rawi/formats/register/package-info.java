/** A user's own register: folders of CSV files, and what is imported into them from CSV or a Wikidata dump. */
@NullMarked
package org.rawi.formats.register;

import org.jspecify.annotations.NullMarked;
