/**
 * The contenders: this library, the hand-written codec, and other libraries that do the same work.
 * Each is configured so that it writes the same JSON, which a test checks.
 */
@NullMarked
package org.unodc.cop.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
