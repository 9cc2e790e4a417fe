package org.unodc.cop.examples.programme.dialogue;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.dialogue.Questions.Writing;

/** The notes about side events that only the secretariat sees. */
@Repository
class InternalNotes {
  private final JdbcClient database;
  private final Clock clock;

  InternalNotes(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** {@return the notes about an event, the oldest first} */
  ImmutableList<Writing> of(SideEventId event) {
    return database
        .sql("select * from internal_note where side_event = :event order by written_at, id")
        .param("event", event.value())
        .query(
            (row, number) ->
                new Writing(
                    row.getObject("author", UUID.class),
                    row.getObject("written_at", OffsetDateTime.class),
                    Optional.ofNullable(row.getString("text")),
                    row.getString("language")))
        .list()
        .stream()
        .collect(ImmutableList.toImmutableList());
  }

  void add(SideEventId event, String text, String language, Account account) {
    database
        .sql(
            """
            insert into internal_note (id, side_event, author, written_at, language, text)
            values (:id, :event, :account, :now, :language, :text)
            """)
        .param("id", UUID.randomUUID())
        .param("event", event.value())
        .param("account", account.id())
        .param("now", OffsetDateTime.now(clock))
        .param("language", language)
        .param("text", text)
        .update();
  }
}
