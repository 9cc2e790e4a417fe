/** The command that measures, and what it writes. */
@NullMarked
package org.unodc.cop.benchmarks;

import org.jspecify.annotations.NullMarked;
