package org.unodc.cop.examples.programme.operation;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Opens the circuit if no connection works, and takes none while the circuit is open. */
final class GuardedDataSource extends DelegatingDataSource {
  private static final long DEFAULT_CHECK_MILLIS = 2_000;

  private final DatabaseCircuit circuit;

  GuardedDataSource(DataSource target, DatabaseCircuit circuit) {
    super(target);
    this.circuit = circuit;
  }

  @Override
  public Connection getConnection() throws SQLException {
    circuit.beforeAttempt();
    try {
      Connection connection = working();
      circuit.succeeded();
      return connection;
    } catch (SQLException failure) {
      if (DatabaseOutage.isCauseOf(failure) && !isBusy()) {
        circuit.failed(failure);
      }
      throw failure;
    }
  }

  /** The pool does not check a connection that was used a moment ago. */
  private Connection working() throws SQLException {
    Connection connection = super.getConnection();
    long millis = pool().map(HikariDataSource::getValidationTimeout).orElse(DEFAULT_CHECK_MILLIS);
    if (!connection.isValid(Math.toIntExact(TimeUnit.MILLISECONDS.toSeconds(millis)))) {
      connection.close();
      throw new SQLTransientConnectionException("The database does not answer.");
    }
    return connection;
  }

  /** If all connections are in use, waiting in vain does not mean that the database is away. */
  private boolean isBusy() throws SQLException {
    return pool()
        .filter(
            pool ->
                pool.getHikariPoolMXBean() != null
                    && pool.getHikariPoolMXBean().getActiveConnections()
                        >= pool.getMaximumPoolSize())
        .isPresent();
  }

  private Optional<HikariDataSource> pool() throws SQLException {
    return isWrapperFor(HikariDataSource.class)
        ? Optional.of(unwrap(HikariDataSource.class))
        : Optional.empty();
  }
}
