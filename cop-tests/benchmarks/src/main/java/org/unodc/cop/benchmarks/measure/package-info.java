/** The benchmarks that JMH runs. This package does not evaluate or print results. */
@NullMarked
package org.unodc.cop.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
