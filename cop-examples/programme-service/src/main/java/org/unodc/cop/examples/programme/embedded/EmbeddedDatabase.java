package org.unodc.cop.examples.programme.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
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
@ConditionalOnClass(EmbeddedPostgres.class)
@ConditionalOnProperty(
    name = "spring.datasource.url",
    matchIfMissing = true,
    havingValue = "embedded")
class EmbeddedDatabase {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
  private static final int ANY_PORT = 0;

  @Bean
  DatabaseDirectory databaseDirectory(@Value("${programme.database.directory}") Path directory)
      throws IOException {
    return DatabaseDirectory.take(directory);
  }

  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres(
      DatabaseDirectory directory,
      @Value("${programme.database.binaries}") Path binaries,
      @Value("${programme.database.port}") int port)
      throws IOException {
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
    if (port != ANY_PORT) {
      builder.setPort(port);
    }
    EmbeddedPostgres server =
        builder
            .setDataDirectory(directory.server())
            // The server makes its directory writable for every user, so it is within an owner's
            // one.
            .setOverrideWorkingDirectory(
                OwnersDirectory.at(binaries).resolve("postgresql").toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(START_TIMEOUT)
            .setServerConfig("listen_addresses", "localhost")
            // The library disables these settings by default, because tests need no durability.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("timezone", "UTC")
            .start();
    LOG.info(
        "The embedded PostgreSQL listens on port {} of this machine, for backups by the user and in"
            + " the database postgres.",
        server.getPort());
    return server;
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
