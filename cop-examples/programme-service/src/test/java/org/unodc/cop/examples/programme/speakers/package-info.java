/** Tests of lists of speakers on the desk. */
@NullMarked
package org.unodc.cop.examples.programme.speakers;

import org.jspecify.annotations.NullMarked;
