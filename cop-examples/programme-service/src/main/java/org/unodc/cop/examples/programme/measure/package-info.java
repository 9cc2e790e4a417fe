/** Metrics of the work of the conference. */
@NullMarked
package org.unodc.cop.examples.programme.measure;

import org.jspecify.annotations.NullMarked;
