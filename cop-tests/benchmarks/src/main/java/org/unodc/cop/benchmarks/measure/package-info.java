/** What JMH runs. Nothing is judged or printed here. */
@NullMarked
package org.unodc.cop.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
