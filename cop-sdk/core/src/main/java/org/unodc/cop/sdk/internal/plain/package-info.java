/**
 * Reads documents without problems quickly. Reading here stops at the first thing that is not
 * plainly right and reports nothing; the readers of package {@code json} then start again and
 * report all problems with their places.
 *
 * <p>This package may refuse any document. It never accepts a document that those readers refuse,
 * and never returns another value than they do.
 */
@NullMarked
package org.unodc.cop.sdk.internal.plain;

import org.jspecify.annotations.NullMarked;
