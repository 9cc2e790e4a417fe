/**
 * The limit for comparisons: a codec of the generated record, written by hand for speed alone, on
 * the streaming API of Jackson 3. It creates the same values of the model, but trusts its input: it
 * records no positions, collects no problems, and has only the members of the generated record.
 */
@NullMarked
package org.unodc.cop.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
