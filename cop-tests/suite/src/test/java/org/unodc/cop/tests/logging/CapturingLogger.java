package org.unodc.cop.tests.logging;

import java.util.Optional;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Logs to the {@link LogCapture} of the current thread; without one, all levels are disabled. */
final class CapturingLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1L;

  CapturingLogger(String name) {
    this.name = name;
  }

  @Override
  public boolean isTraceEnabled() {
    return LogCapture.captures(name);
  }

  @Override
  public boolean isDebugEnabled() {
    return LogCapture.captures(name);
  }

  @Override
  public boolean isInfoEnabled() {
    return LogCapture.captures(name);
  }

  @Override
  public boolean isWarnEnabled() {
    return LogCapture.captures(name);
  }

  @Override
  public boolean isErrorEnabled() {
    return LogCapture.captures(name);
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level, Marker marker, String pattern, Object[] arguments, Throwable exception) {
    String message = MessageFormatter.basicArrayFormat(pattern, arguments);
    LogCapture.add(new LogEntry(level, name, message, Optional.ofNullable(exception)));
  }
}
