/** Writes measurements as tables and charts. This package measures nothing. */
@NullMarked
package org.unodc.cop.benchmarks.result;

import org.jspecify.annotations.NullMarked;
