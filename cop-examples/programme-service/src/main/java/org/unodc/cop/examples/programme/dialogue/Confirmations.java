package org.unodc.cop.examples.programme.dialogue;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.StepTaken;
import org.unodc.cop.sdk.json.CopJson;

/**
 * The answers of co-organizers to the question whether they take part. Nothing is confirmed by
 * silence.
 */
@Repository
class Confirmations {
  private static final CopJson<Actor> ACTOR = CopJson.of(Actor.class).compact();

  private final JdbcClient database;
  private final ConferenceStore store;
  private final Clock clock;

  Confirmations(JdbcClient database, ConferenceStore store, Clock clock) {
    this.database = database;
    this.store = store;
    this.clock = clock;
  }

  /** An answer. */
  record Reply(Actor coOrganizer, boolean confirmed, OffsetDateTime answeredAt) {}

  /** {@return the answers about an event, by co-organizer} */
  ImmutableMap<Actor, Reply> of(SideEventId event) {
    return database
        .sql(
            """
            select co_organizer, confirmed, answered_at from confirmation
            where side_event = :event
            """)
        .param("event", event.value())
        .query(
            (row, number) ->
                new Reply(
                    ACTOR.read(row.getString("co_organizer")),
                    row.getBoolean("confirmed"),
                    row.getObject("answered_at", OffsetDateTime.class)))
        .list()
        .stream()
        .collect(toImmutableMap(Reply::coOrganizer, reply -> reply));
  }

  /** Stores an answer, which replaces the former one. */
  void answer(SideEventId event, boolean confirmed, Account account) {
    database
        .sql(
            """
            insert into confirmation (side_event, co_organizer, confirmed, account, answered_at)
            values (:event, cast(:actor as jsonb), :confirmed, :account, :now)
            on conflict (side_event, co_organizer) do update
            set confirmed = excluded.confirmed,
              account = excluded.account,
              answered_at = excluded.answered_at
            """)
        .param("event", event.value())
        .param("actor", ACTOR.write(account.actsFor().orElseThrow()))
        .param("confirmed", confirmed)
        .param("account", account.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Removes the answers of co-organizers that an event no longer names. */
  @EventListener
  void on(StepTaken step) {
    step.before().stream()
        .map(SideEvent::coOrganizers)
        .flatMap(former -> former.stream())
        .filter(former -> !step.after().coOrganizers().contains(former))
        .forEach(former -> remove(step.after().id().value(), ACTOR.write(former)));
  }

  /** Does the same after the whole record was replaced. */
  @EventListener
  void on(AuditedAction action) {
    if (action.kind() == AuditedAction.Kind.IMPORT) {
      Snapshot now = store.current();
      database
          .sql("select side_event, co_organizer from confirmation")
          .query(Named.class)
          .list()
          .stream()
          .filter(named -> !named.isIn(now))
          .forEach(named -> remove(named.sideEvent(), named.coOrganizer()));
    }
  }

  private void remove(String event, String coOrganizer) {
    database
        .sql(
            """
            delete from confirmation
            where side_event = :event and co_organizer = cast(:actor as jsonb)
            """)
        .param("event", event)
        .param("actor", coOrganizer)
        .update();
  }

  /** A co-organizer that answered, as JSON. */
  private record Named(String sideEvent, String coOrganizer) {
    boolean isIn(Snapshot now) {
      return now.sideEvent(SideEventId.of(sideEvent))
          .filter(event -> event.coOrganizers().contains(ACTOR.read(coOrganizer)))
          .isPresent();
    }
  }
}
