/** Comparisons of the effort of two pieces of work. */
@NullMarked
package org.unodc.cop.tests.effort;

import org.jspecify.annotations.NullMarked;
