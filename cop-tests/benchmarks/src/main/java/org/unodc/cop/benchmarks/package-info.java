/** The command that runs the benchmarks and writes the pages. */
@NullMarked
package org.unodc.cop.benchmarks;

import org.jspecify.annotations.NullMarked;
