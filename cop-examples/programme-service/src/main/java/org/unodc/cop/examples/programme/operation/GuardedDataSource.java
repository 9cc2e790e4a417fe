package org.unodc.cop.examples.programme.operation;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Opens the circuit if no connection works, and takes none while the circuit is open. */
final class GuardedDataSource extends DelegatingDataSource {
  private static final int CHECK_SECONDS = 1;

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
        circuit.failed();
      }
      throw failure;
    }
  }

  /** The pool does not check a connection that was used a moment ago. */
  private Connection working() throws SQLException {
    Connection connection = super.getConnection();
    if (!connection.isValid(CHECK_SECONDS)) {
      connection.close();
      throw new SQLTransientConnectionException("The database does not answer.");
    }
    return connection;
  }

  /** If all connections are in use, waiting in vain does not mean that the database is away. */
  private boolean isBusy() throws SQLException {
    if (!isWrapperFor(HikariDataSource.class)) {
      return false;
    }
    HikariDataSource pool = unwrap(HikariDataSource.class);
    HikariPoolMXBean state = pool.getHikariPoolMXBean();
    return state != null && state.getActiveConnections() >= pool.getMaximumPoolSize();
  }
}
