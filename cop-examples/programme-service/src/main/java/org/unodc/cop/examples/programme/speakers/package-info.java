/** The lists of speakers on the desk: opened, filled and closed. */
@NullMarked
package org.unodc.cop.examples.programme.speakers;

import org.jspecify.annotations.NullMarked;
