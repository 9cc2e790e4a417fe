/**
 * The limit: the codec of the generated record as somebody would write it by hand for speed alone,
 * on the streams of Jackson 3. It makes the same values of the model, but trusts what it reads: it
 * knows no lines, collects no problems, and has only the members that the generated record has.
 */
@NullMarked
package org.unodc.cop.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
