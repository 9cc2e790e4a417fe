package org.unodc.cop.benchmarks.measure;

import java.io.IOException;

/** Work that is measured. */
@FunctionalInterface
interface MeasuredWork {
  /** {@return the result of the work, so that the compiler cannot remove any part of it} */
  Object once() throws IOException;
}
