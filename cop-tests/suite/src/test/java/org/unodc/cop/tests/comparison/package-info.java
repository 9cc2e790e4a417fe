/** Compares what the library says about many records with what it said before. */
@NullMarked
package org.unodc.cop.tests.comparison;

import org.jspecify.annotations.NullMarked;
