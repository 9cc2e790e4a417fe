package org.unodc.cop.tests.logging;

import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;

/** Creates loggers that log to the {@link LogCapture} of the current thread. */
final class CapturingLoggerFactory implements ILoggerFactory {
  @Override
  public Logger getLogger(String name) {
    return new CapturingLogger(name);
  }
}
