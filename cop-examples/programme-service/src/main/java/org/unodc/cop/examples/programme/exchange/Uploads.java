package org.unodc.cop.examples.programme.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.RecordFiles;

/**
 * Uploaded records that wait for a confirmation. Each account has one at most, for {@link #KEPT}.
 */
@Repository("uploads")
class Uploads {
  /** How long an upload is kept. */
  static final Duration KEPT = Duration.ofHours(1);

  private final JdbcClient database;
  private final RecordFiles files;
  private final Clock clock;

  Uploads(JdbcClient database, RecordFiles files, Clock clock) {
    this.database = database;
    this.files = files;
    this.clock = clock;
  }

  /** {@return the id of a new upload, which replaces the former one of the account} */
  UUID add(Account account, Conference record) {
    deleteExpired();
    database.sql("delete from upload where account = :id").param("id", account.id()).update();
    UUID id = UUID.randomUUID();
    database
        .sql(
            """
            insert into upload (id, account, uploaded_at, file) values (:id, :account, :now, :file)
            """)
        .param("id", id)
        .param("account", account.id())
        .param("now", OffsetDateTime.now(clock))
        .param("file", files.write(record))
        .update();
    return id;
  }

  /** {@return an upload of the account; empty if it is not kept any longer} */
  Optional<Conference> find(UUID id, Account account) {
    deleteExpired();
    return database
        .sql("select file from upload where id = :id and account = :account")
        .param("id", id)
        .param("account", account.id())
        .query(byte[].class)
        .optional()
        .map(files::read);
  }

  void delete(UUID id, Account account) {
    database
        .sql("delete from upload where id = :id and account = :account")
        .param("id", id)
        .param("account", account.id())
        .update();
  }

  /** Deletes the uploads on which nobody decided in time. */
  void deleteExpired() {
    database
        .sql("delete from upload where uploaded_at <= :limit")
        .param("limit", OffsetDateTime.now(clock).minus(KEPT))
        .update();
  }
}
