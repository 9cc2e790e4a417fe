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
 * Uploaded records, and records with uploaded lists, that wait for a confirmation. Each account has
 * one at most, for {@link #KEPT}.
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

  /**
   * An upload.
   *
   * @param record the record that the upload would be stored as
   * @param revision the revision to which a list was added; empty for a whole record
   * @param notes what the officer should know about the list, one note a line
   */
  record Upload(Conference record, Optional<Long> revision, String notes) {}

  /** {@return the id of a new upload, which replaces the former one of the account} */
  UUID add(Account account, Upload upload) {
    deleteExpired();
    database.sql("delete from upload where account = :id").param("id", account.id()).update();
    UUID id = UUID.randomUUID();
    database
        .sql(
            """
            insert into upload (id, account, uploaded_at, file, revision, notes)
            values (:id, :account, :now, :file, :revision, :notes)
            """)
        .param("id", id)
        .param("account", account.id())
        .param("now", OffsetDateTime.now(clock))
        .param("file", files.write(upload.record()))
        .param("revision", upload.revision().orElse(null))
        .param("notes", upload.notes())
        .update();
    return id;
  }

  /** {@return an upload of the account; empty if it is not kept any longer} */
  Optional<Upload> find(UUID id, Account account) {
    deleteExpired();
    return database
        .sql("select file, revision, notes from upload where id = :id and account = :account")
        .param("id", id)
        .param("account", account.id())
        .query(
            (row, number) ->
                new Upload(
                    files.read(row.getBytes("file")),
                    Optional.ofNullable(row.getObject("revision", Long.class)),
                    row.getString("notes")))
        .optional();
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
