package org.unodc.cop.examples.programme.operation;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/**
 * Remembers whether the database can be reached, and whether it has space to write. If it cannot be
 * reached, requests fail at once instead of waiting for it; only one request after each {@link
 * #PAUSE} tries again.
 */
@Component
public class DatabaseCircuit {
  /** The time after a failed attempt in which nobody tries again. */
  static final Duration PAUSE = Duration.ofSeconds(2);

  /** The time after a write without space in which the service is not ready. */
  static final Duration WITHOUT_SPACE = Duration.ofSeconds(30);

  /** The time in which one attempt fails for certain. */
  private static final Duration ATTEMPT = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseCircuit.class);
  private static final String CANNOT_CONNECT = "08001";

  private final LongSupplier nanoTime;
  private final AtomicLong nextAttempt = new AtomicLong();
  private final AtomicBoolean isOpen = new AtomicBoolean();
  private final AtomicReference<@Nullable Long> lastWithoutSpace = new AtomicReference<>();

  /** Creates a circuit with the clock of the system. */
  public DatabaseCircuit() {
    this(System::nanoTime);
  }

  DatabaseCircuit(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** {@return whether the last attempt to reach the database failed} */
  public boolean isDatabaseAway() {
    return isOpen.get();
  }

  /**
   * Does nothing if the database can be reached.
   *
   * @throws CannotGetJdbcConnectionException if the last attempt to reach the database failed
   */
  public void requireDatabase() {
    if (isOpen.get()) {
      throw new CannotGetJdbcConnectionException("The database is away.", away());
    }
  }

  /**
   * Allows an attempt to reach the database, whose result the caller reports.
   *
   * @throws SQLException if the database is away and nobody may try again yet
   */
  void beforeAttempt() throws SQLException {
    if (isOpen.get() && !isTurn()) {
      throw away();
    }
  }

  private boolean isTurn() {
    long now = nanoTime.getAsLong();
    long planned = nextAttempt.get();
    return now - planned >= 0 && nextAttempt.compareAndSet(planned, now + ATTEMPT.toNanos());
  }

  void succeeded() {
    if (isOpen.compareAndSet(true, false)) {
      LOG.info("The database can be reached again.");
    }
  }

  void failed(SQLException failure) {
    nextAttempt.set(nanoTime.getAsLong() + PAUSE.toNanos());
    if (isOpen.compareAndSet(false, true)) {
      LOG.warn(
          "The database cannot be reached. Until it can, what needs it is answered with 503. {}",
          failure.getMessage());
    }
  }

  /** {@return whether a write failed a short time ago because the database had no disk space} */
  boolean isFull() {
    return isRecent(lastWithoutSpace.get());
  }

  /** Remembers a failed statement if the database had no disk space for it. */
  void statementFailed(SQLException failure) {
    if (DatabaseOutage.isWithoutSpace(failure)
        && !isRecent(lastWithoutSpace.getAndSet(nanoTime.getAsLong()))) {
      LOG.warn(
          "The database has no disk space left. Until it has, changes are answered with 503. {}",
          failure.getMessage());
    }
  }

  private boolean isRecent(@Nullable Long time) {
    return time != null && nanoTime.getAsLong() - time < WITHOUT_SPACE.toNanos();
  }

  private static SQLException away() {
    return new SQLTransientConnectionException(
        "The database could not be reached a moment ago. The service tries again soon.",
        CANNOT_CONNECT);
  }
}
