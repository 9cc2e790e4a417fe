package org.unodc.cop.examples.programme.publication;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;

/** The database tables of the published programme. */
@Repository
class PublicationTable {
  private static final CopJson<SideEvent> EVENT = CopJson.of(SideEvent.class);

  private final JdbcClient database;

  PublicationTable(JdbcClient database) {
    this.database = database;
  }

  LastPublication read() {
    return database
        .sql("select published_at, published_by, due_at, due_by from publication")
        .query(this::programme)
        .optional()
        .orElse(LastPublication.NONE);
  }

  private LastPublication programme(ResultSet row, int number) throws SQLException {
    UUID dueBy = row.getObject("due_by", UUID.class);
    return new LastPublication(
        Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class)),
        Optional.ofNullable(row.getObject("published_by", UUID.class)),
        Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
            .map(at -> new LastPublication.Due(at, dueBy)),
        events());
  }

  private ImmutableMap<SideEventId, SideEvent> events() {
    return database.sql("select document from published_event").query(String.class).list().stream()
        .map(EVENT::read)
        .collect(toImmutableMap(SideEvent::id, event -> event));
  }

  /** Replaces the published programme, and removes the date of publication. */
  void publish(Collection<SideEvent> events, OffsetDateTime now, UUID account) {
    clear();
    database
        .sql("insert into publication (published_at, published_by) values (:now, :account)")
        .param("now", now)
        .param("account", account)
        .update();
    database
        .sql(
            """
            insert into published_event (side_event, document)
            select document ->> 'id', document
            from jsonb_array_elements(cast(:events as jsonb)) as event (document)
            """)
        .param("events", events.stream().map(EVENT::write).toList().toString())
        .update();
  }

  /** Removes the published programme and the date of publication. */
  void clear() {
    database.sql("delete from published_event").update();
    database.sql("delete from publication").update();
  }

  /** Sets or removes the date of publication. */
  void setDue(Optional<LastPublication.Due> due) {
    database
        .sql(
            """
            insert into publication (due_at, due_by) values (:at, :account)
            on conflict (only_one) do update
            set due_at = excluded.due_at, due_by = excluded.due_by
            """)
        .param("at", due.map(LastPublication.Due::at).orElse(null))
        .param("account", due.map(LastPublication.Due::account).orElse(null))
        .update();
  }
}
