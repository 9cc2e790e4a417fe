/** Tests of the rooms of the venue. */
@NullMarked
package org.unodc.cop.examples.programme.venue;

import org.jspecify.annotations.NullMarked;
