/**
 * States with their codes, names and regional groups, and where sessions meet. Who is party to what
 * is not said here: a State is one whether it joined a treaty or not.
 */
@NullMarked
package org.unodc.cop.domain.place;

import org.jspecify.annotations.NullMarked;
