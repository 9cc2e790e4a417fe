/** Tests of the pages about participation. */
@NullMarked
package org.unodc.cop.examples.programme.participation;

import org.jspecify.annotations.NullMarked;
