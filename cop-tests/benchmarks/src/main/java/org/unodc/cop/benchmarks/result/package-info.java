/** What was measured, as figures, table and chart. Nothing is measured here. */
@NullMarked
package org.unodc.cop.benchmarks.result;

import org.jspecify.annotations.NullMarked;
