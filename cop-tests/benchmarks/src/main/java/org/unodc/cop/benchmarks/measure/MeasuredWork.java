package org.unodc.cop.benchmarks.measure;

import java.io.IOException;

/** Something to be measured. */
@FunctionalInterface
interface MeasuredWork {
  /** {@return what came of it, so that no part of it can be left out} */
  Object once() throws IOException;
}
