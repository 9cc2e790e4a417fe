package org.unodc.cop.examples.programme.conference;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Lists;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The history of the record: which account changed which field when, with the values before and
 * after. No entry is ever deleted.
 */
@Repository
public class History {
  private final JdbcClient database;
  private final Clock clock;

  History(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A change of one field. References stand in place of persons, so that the history holds no
   * personal data except in running texts.
   *
   * @param revision the revision of the record that the change created
   * @param madeAt the time of the change
   * @param account the account that made the change; empty if the service itself made it
   * @param list the list of the record; {@code conference} for the members that are not lists,
   *     {@code persons} for an erased person
   * @param key the key of the element, or the id of the conference or the person
   * @param pointer the field, as a JSON Pointer into the element; empty for the whole element
   * @param before the former value as JSON; empty if the field is new
   * @param after the new value as JSON; empty if the field was removed
   */
  public record Entry(
      long revision,
      OffsetDateTime madeAt,
      Optional<UUID> account,
      String list,
      String key,
      String pointer,
      Optional<String> before,
      Optional<String> after) {}

  /** {@return the accounts that made changes} */
  public static Set<UUID> accounts(Collection<Entry> entries) {
    return entries.stream().flatMap(entry -> entry.account().stream()).collect(toImmutableSet());
  }

  /** {@return the time of the last change of the record} */
  public OffsetDateTime lastChange() {
    return database
        .sql("select made_at from change order by id desc limit 1")
        .query(OffsetDateTime.class)
        .single();
  }

  /** {@return the changes of one element, the oldest first} */
  public List<Entry> of(String list, String key) {
    return database
        .sql(
            """
            select revision, made_at, account, list, key, pointer, before, after from change
            where list = :list and key = :key order by id
            """)
        .param("list", list)
        .param("key", key)
        .query(
            (row, number) ->
                new Entry(
                    row.getLong("revision"),
                    row.getObject("made_at", OffsetDateTime.class),
                    Optional.ofNullable(row.getObject("account", UUID.class)),
                    row.getString("list"),
                    row.getString("key"),
                    row.getString("pointer"),
                    Optional.ofNullable(row.getString("before")),
                    Optional.ofNullable(row.getString("after"))))
        .list();
  }

  void add(RecordRevision revision, List<FieldChange> changes) {
    Lists.partition(changes, JsonTrees.ROWS_A_STATEMENT).forEach(some -> addAtOnce(revision, some));
  }

  private void addAtOnce(RecordRevision revision, List<FieldChange> changes) {
    database
        .sql(
            """
            insert into change (revision, made_at, account, list, key, pointer, before, after)
            select :revision, :now, cast(:account as uuid), list, key, pointer, before, after
            from jsonb_to_recordset(cast(:changes as jsonb))
              as row (list text, key text, pointer text, before jsonb, after jsonb)
            """)
        .param("revision", revision.number())
        .param("now", OffsetDateTime.now(clock))
        .param("account", revision.account().map(UUID::toString).orElse(null))
        .param("changes", JsonTrees.list(changes, FieldChange::row))
        .update();
  }
}
