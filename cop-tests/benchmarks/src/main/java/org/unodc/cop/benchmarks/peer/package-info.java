/**
 * The contenders: the library, its limit, and other libraries that do the same work. Each is set up
 * so that it gives the same JSON; a test holds that.
 */
@NullMarked
package org.unodc.cop.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
