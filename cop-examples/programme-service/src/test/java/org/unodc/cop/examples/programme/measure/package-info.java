/** Tests of the metrics. */
@NullMarked
package org.unodc.cop.examples.programme.measure;

import org.jspecify.annotations.NullMarked;
