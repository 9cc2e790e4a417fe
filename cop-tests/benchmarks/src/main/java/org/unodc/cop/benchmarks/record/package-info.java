/**
 * Generates the record that is measured. Its content is invented and always the same. This package
 * measures nothing.
 */
@NullMarked
package org.unodc.cop.benchmarks.record;

import org.jspecify.annotations.NullMarked;
