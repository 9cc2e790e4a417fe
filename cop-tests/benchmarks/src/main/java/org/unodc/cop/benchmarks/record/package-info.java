/**
 * The record that is measured: invented from the first word to the last, and always the same. No
 * library is measured here.
 */
@NullMarked
package org.unodc.cop.benchmarks.record;

import org.jspecify.annotations.NullMarked;
