package org.unodc.cop.tests.logging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Captures what the library logs at any level in the current thread until it is closed. */
final class LogCapture implements AutoCloseable {
  private static final ThreadLocal<List<LogEntry>> CAPTURED = new ThreadLocal<>();

  private final List<LogEntry> entries = new ArrayList<>();

  LogCapture() {
    assertThat(LoggerFactory.getILoggerFactory())
        .as("the provider that the pom selects with the system property slf4j.provider")
        .isInstanceOf(CapturingLoggerFactory.class);
    CAPTURED.set(entries);
  }

  /** {@return whether the entries of this logger are captured in the current thread} */
  static boolean captures(String logger) {
    return CAPTURED.get() != null && logger.startsWith("org.unodc.cop.");
  }

  static void add(LogEntry entry) {
    CAPTURED.get().add(entry);
  }

  /** {@return the entries so far} */
  ImmutableList<LogEntry> entries() {
    return ImmutableList.copyOf(entries);
  }

  /** {@return the entries so far that an operator sees at level info} */
  ImmutableList<LogEntry> entriesAtInfo() {
    return entries.stream()
        .filter(entry -> entry.level().toInt() >= Level.INFO.toInt())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public void close() {
    CAPTURED.remove();
  }
}
