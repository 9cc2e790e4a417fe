package org.unodc.cop.examples.programme.operation;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/** Recognizes failures because the database cannot be reached. */
public final class DatabaseOutage {
  /** The time after which a client may repeat its request. */
  public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  /** The class of the SQL states for connections that cannot be opened or that broke. */
  private static final String CONNECTION_EXCEPTION = "08";

  private static final String DISK_FULL = "53100";

  /** The server shuts down, crashed, starts, or has no connection or no disk space left. */
  private static final ImmutableSet<String> SERVER_NOT_AVAILABLE =
      ImmutableSet.of("57P01", "57P02", "57P03", DISK_FULL, "53300");

  /** What the pool says about a connection that broke before, without a state. */
  private static final String CLOSED = "Connection is closed";

  private DatabaseOutage() {}

  /** {@return whether a failure happened because the database cannot be reached} */
  public static boolean isCauseOf(Throwable failure) {
    return Throwables.getCausalChain(failure).stream()
        .anyMatch(cause -> cause instanceof SQLException refused && isOutage(refused));
  }

  static boolean isWithoutSpace(SQLException failure) {
    return DISK_FULL.equals(failure.getSQLState());
  }

  private static boolean isOutage(SQLException failure) {
    String state = failure.getSQLState();
    return failure instanceof SQLTransientConnectionException
        || (state == null && CLOSED.equals(failure.getMessage()))
        || (state != null
            && (state.startsWith(CONNECTION_EXCEPTION) || SERVER_NOT_AVAILABLE.contains(state)));
  }
}
