/** The agenda: what is scheduled, promised, or demanded by a date. {@link org.rawi.arabic.agenda.Agenda} is the door. */
@NullMarked
package org.rawi.arabic.agenda;

import org.jspecify.annotations.NullMarked;
