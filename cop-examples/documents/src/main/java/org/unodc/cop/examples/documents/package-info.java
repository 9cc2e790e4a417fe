/** Writes the lists of a session as documents for word processors. */
@NullMarked
package org.unodc.cop.examples.documents;

import org.jspecify.annotations.NullMarked;
