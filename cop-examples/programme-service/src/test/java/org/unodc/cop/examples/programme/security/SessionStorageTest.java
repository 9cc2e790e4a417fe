package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.form.FormEntries;

@ServiceTest
class SessionStorageTest {
  private final ConversionService conversions =
      new SessionStorage().springSessionConversionService();

  @LocalServerPort int port;
  @Autowired Everybody everybody;
  @Autowired JdbcClient database;
  @Autowired JdbcOperations operations;
  @Autowired TransactionOperations transactions;

  @Test
  void keepsSessionsInTheDatabaseUntilTheyEnd() {
    Caller desk = everybody.secretariat();
    assertThat(desk.get("/en/desk/history").statusCode()).isEqualTo(200);
    long before = count();

    database
        .sql("update spring_session set expiry_time = 0 where principal_name is not null")
        .update();
    // The repository of the service does this each minute.
    new JdbcIndexedSessionRepository(operations, transactions).cleanUpExpiredSessions();

    assertThat(before).isPositive();
    assertThat(count()).isZero();
    assertThat(desk.get("/en/desk/history").statusCode()).isEqualTo(302);
  }

  private long count() {
    return database
        .sql("select count(*) from spring_session where principal_name is not null")
        .query(Long.class)
        .single();
  }

  @Test
  void keepsALateFormBeyondARestart() {
    FormEntries entries = new FormEntries(ImmutableListMultimap.of("title.en", "Looms"));

    byte[] stored = conversions.convert(entries, byte[].class);

    assertThat(conversions.convert(stored, Object.class)).isEqualTo(entries);
  }

  @Test
  void ignoresWhatItCannotRead() {
    byte[] unknown = "another version".getBytes(StandardCharsets.UTF_8);

    assertThat(conversions.convert(unknown, Object.class)).isNull();
  }

  @Test
  void showsALateFormToWhoeverSignsInAfterwards() {
    Caller writer = Caller.unknown(port);
    String title = "Looms " + UUID.randomUUID();

    assertThat(
            writer
                .sendOldForm("/en/apply", Map.of("title.en", title))
                .headers()
                .firstValue("Location"))
        .hasValue("/en/apply");
    writer.sendForm("/en/sign-in", "/en/sign-in", everybody.signInFields());

    assertThat(writer.get("/en/apply").body()).contains(title);
  }
}
