package org.unodc.cop.examples.programme.conference;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.Conference;

/**
 * The latest records that were replaced as a whole, so that each can be restored. References stand
 * in place of persons, so that an erased person does not come back.
 */
@Repository
public class FormerRecords {
  /** The number of records that are kept. */
  static final int KEPT = 5;

  private final JdbcClient database;
  private final PersonRegister persons;
  private final Clock clock;

  FormerRecords(JdbcClient database, PersonRegister persons, Clock clock) {
    this.database = database;
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * A record that was replaced.
   *
   * @param revision the last revision of the record
   * @param replacedAt the time of the replacement
   * @param account the account that replaced the record
   * @param sideEvents the number of side events
   */
  public record FormerRecord(
      long revision, OffsetDateTime replacedAt, Optional<UUID> account, long sideEvents) {}

  /** {@return the records that can be restored, the latest first} */
  public List<FormerRecord> all() {
    return database
        .sql(
            """
            select revision, replaced_at, account,
              (select count(*) from former_element
               where former_element.revision = former_record.revision and list = 'sideEvents')
              as side_events
            from former_record order by revision desc
            """)
        .query(
            (row, number) ->
                new FormerRecord(
                    row.getLong("revision"),
                    row.getObject("replaced_at", OffsetDateTime.class),
                    Optional.ofNullable(row.getObject("account", UUID.class)),
                    row.getLong("side_events")))
        .list();
  }

  /** {@return a former record with the persons that were not erased; empty if it is not kept} */
  public Optional<Conference> find(long revision) {
    return database
        .sql("select header from former_record where revision = :revision")
        .param("revision", revision)
        .query(String.class)
        .optional()
        .map(
            header ->
                RecordAssembler.putTogether(
                    JsonTrees.object(header), elements(revision), persons.all()));
  }

  private List<ElementTable.Row> elements(long revision) {
    return database
        .sql(
            """
            select list, key, position, document, revision as version from former_element
            where revision = :revision order by list, position
            """)
        .param("revision", revision)
        .query(ElementTable::row)
        .list();
  }

  /** Keeps the record that the database holds, and deletes the oldest of the kept ones. */
  void keep(RecordRevision next) {
    long revision = next.number() - 1;
    database
        .sql(
            """
            insert into former_record (revision, replaced_at, account, header)
            select :revision, :now, cast(:account as uuid), header from conference
            """)
        .param("revision", revision)
        .param("now", OffsetDateTime.now(clock))
        .param("account", next.account().map(UUID::toString).orElse(null))
        .update();
    database
        .sql(
            """
            insert into former_element (revision, list, key, position, document)
            select :revision, list, key, position, document from element
            """)
        .param("revision", revision)
        .update();
    database
        .sql(
            """
            delete from former_record where revision not in
              (select revision from former_record order by revision desc limit :kept)
            """)
        .param("kept", KEPT)
        .update();
  }
}
