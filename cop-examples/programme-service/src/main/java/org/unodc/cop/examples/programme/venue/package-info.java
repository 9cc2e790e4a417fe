/** The rooms of the venue, which the secretariat adds, renames and removes. */
@NullMarked
package org.unodc.cop.examples.programme.venue;

import org.jspecify.annotations.NullMarked;
