package org.unodc.cop.examples.programme.operation;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Guards the database with a circuit. */
@Configuration(proxyBeanMethods = false)
class DatabaseGuard {
  @Bean
  static BeanPostProcessor guardedDataSource(ObjectProvider<DatabaseCircuit> circuit) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof GuardedDataSource)
            ? new GuardedDataSource(source, circuit.getObject())
            : bean;
      }
    };
  }

  /** The translation of Spring, which also tells the circuit about statements that failed. */
  @Bean
  SQLExceptionTranslator sqlExceptionTranslator(DatabaseCircuit circuit) {
    SQLExceptionTranslator translator = new SQLExceptionSubclassTranslator();
    return (task, sql, failure) -> {
      circuit.statementFailed(failure);
      return translator.translate(task, sql, failure);
    };
  }

  /** The health of the database. That of Spring Boot waits for an answer without a limit. */
  @Bean
  HealthIndicator dbHealthContributor(DataSource database, DatabaseCircuit circuit) {
    return () -> {
      try {
        // The circuit has checked it.
        database.getConnection().close();
        return circuit.isFull() ? Health.down().build() : Health.up().build();
      } catch (SQLException away) {
        return Health.down().build();
      }
    };
  }
}
