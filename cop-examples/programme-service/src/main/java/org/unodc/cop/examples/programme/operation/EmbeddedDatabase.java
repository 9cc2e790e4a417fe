package org.unodc.cop.examples.programme.operation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A PostgreSQL that starts and stops with the service, where no other database is configured. It
 * keeps its files between two runs, and writes through to the disk like any other.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
    name = "spring.datasource.url",
    matchIfMissing = true,
    havingValue = "embedded")
class EmbeddedDatabase {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres(@Value("${programme.database.directory:data}") Path directory)
      throws IOException {
    Path files = directory.toAbsolutePath().resolve("postgresql");
    stopFormerServer(files.resolve("postmaster.pid"));
    return EmbeddedPostgres.builder()
        .setDataDirectory(files)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(PATIENCE)
        .setServerConfig("listen_addresses", "localhost")
        // The library starts it for tests, which do not mind losing what was written.
        .setServerConfig("fsync", "on")
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

  /** When the service was killed, its database went on. */
  private static void stopFormerServer(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile, StandardCharsets.UTF_8).get(0).strip());
    Optional<ProcessHandle> server =
        ProcessHandle.of(pid)
            .filter(process -> process.info().command().orElse("").contains("postgres"));
    if (server.isPresent()) {
      server.get().destroy();
      server.get().onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
  }
}
