package org.unodc.cop.examples.programme.operation;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Reports at startup a database that is missing or refuses the service, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<BeanCreationException> {
  private static final String URL = "spring.datasource.url";

  private final Environment environment;

  DatabaseFailureAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, BeanCreationException cause) {
    for (Throwable inner : Throwables.getCausalChain(cause)) {
      if (inner instanceof SQLException refused && isRefusedConnection(refused)) {
        return new FailureAnalysis(
            "The database %s cannot be used: %s".formatted(address(), refused.getMessage()),
            "Check that it runs, and check spring.datasource.url, spring.datasource.username and"
                + " spring.datasource.password.",
            cause);
      }
      if (inner.getClass().getEnclosingClass() == DataSourceProperties.class
          && !environment.containsProperty(URL)) {
        return new FailureAnalysis(
            "No database is configured, and this jar is without the embedded one.",
            "Set spring.datasource.url, spring.datasource.username and spring.datasource.password.",
            cause);
      }
    }
    return null;
  }

  /** A URL may end with parameters, such as a password. */
  private String address() {
    return environment.getProperty(URL, "").replaceFirst("\\?.*", "");
  }

  /** The classes of SQL for connections, authorization, and a database that does not exist. */
  private static boolean isRefusedConnection(SQLException failure) {
    String state = failure.getSQLState();
    return state != null
        && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"));
  }
}
