package org.unodc.cop.tests.logging;

import com.google.common.base.Throwables;
import java.util.Optional;
import org.slf4j.event.Level;

/** An entry that was logged; {@link #toString()} returns all that a log file would show of it. */
record LogEntry(Level level, String logger, String message, Optional<Throwable> exception) {

  @Override
  public String toString() {
    String line = level + " " + logger + " - " + message + "\n";
    return line + exception.map(Throwables::getStackTraceAsString).orElse("");
  }
}
