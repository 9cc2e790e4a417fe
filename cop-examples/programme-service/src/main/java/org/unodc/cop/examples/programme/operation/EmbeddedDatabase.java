package org.unodc.cop.examples.programme.operation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures a PostgreSQL server that starts and stops with the service if no other database is
 * configured. It keeps its files between two runs, and flushes its writes to the disk like any
 * other server.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
    name = "spring.datasource.url",
    matchIfMissing = true,
    havingValue = "embedded")
class EmbeddedDatabase {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

  @Bean
  DatabaseDirectory databaseDirectory(@Value("${programme.database.directory}") Path directory)
      throws IOException {
    return DatabaseDirectory.take(directory);
  }

  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres(DatabaseDirectory directory) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory.server())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(START_TIMEOUT)
        .setServerConfig("listen_addresses", "localhost")
        // The library disables these settings by default, because tests need no durability.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("timezone", "UTC")
        .start();
  }

  @Bean
  JdbcConnectionDetails connectionDetails(EmbeddedPostgres postgres) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return "postgres";
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
      }
    };
  }
}
