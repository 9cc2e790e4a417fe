package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.sdk.json.CopJson;

/** The messages in the database. A message that is being sent cannot be changed. */
@Repository
class Outbox {
  private static final CopJson<SideEvent> EVENT = CopJson.of(SideEvent.class).compact();
  private static final String IS_FREE =
      """
      and (claimed_until is null or claimed_until <= :now)
      """;

  private final JdbcClient database;
  private final Clock clock;

  Outbox(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A message to add.
   *
   * @param known the event as the recipient knew it before
   * @param dueIn after which time it is sent; empty to hold it
   */
  record Draft(
      SideEventId event,
      MessageKind kind,
      Optional<Account> recipient,
      MessageText text,
      String language,
      Optional<SideEvent> known,
      UUID author,
      Optional<Duration> dueIn) {}

  /** Adds a message. */
  UUID add(Draft draft) {
    UUID id = UUID.randomUUID();
    OffsetDateTime now = OffsetDateTime.now(clock);
    Optional<String> address = draft.recipient().flatMap(Account::email);
    database
        .sql(
            """
            insert into message (id, side_event, kind, account, address, language, subject, body,
              known, state, created_at, author, due_at)
            values (:id, :event, :kind, :account, :address, :language, :subject, :body,
              cast(:known as jsonb), :state, :now, :author, :due)
            """)
        .param("id", id)
        .param("event", draft.event().value())
        .param("kind", draft.kind().name())
        .param("account", draft.recipient().map(Account::id).orElse(null))
        .param("address", address.orElse(null))
        .param("language", draft.language())
        .param("subject", draft.text().subject())
        .param("body", draft.text().body())
        .param("known", draft.known().map(Outbox::reduced).orElse(null))
        .param("state", state(address).name())
        .param("now", now)
        .param("author", draft.author())
        .param("due", draft.dueIn().filter(due -> address.isPresent()).map(now::plus).orElse(null))
        .update();
    return id;
  }

  private static MessageState state(Optional<String> address) {
    return address.isPresent() ? MessageState.WAITING : MessageState.UNADDRESSED;
  }

  /** Keeps nothing of an event that could name a person. */
  private static String reduced(SideEvent event) {
    return EVENT.write(
        SideEvent.builder()
            .id(event.id())
            .status(event.status())
            .slot(event.slot())
            .room(event.room())
            .mergedInto(event.mergedInto())
            .build());
  }

  /**
   * Replaces the messages about earlier steps of an event that were not sent.
   *
   * @return the event as each recipient of such a message knew it before the first of them, by
   *     account; empty before the application
   */
  ImmutableMap<Optional<UUID>, Optional<SideEvent>> supersede(SideEventId event) {
    Map<Optional<UUID>, Optional<SideEvent>> known = new HashMap<>();
    database
        .sql(
            """
            with superseded as (
              update message set state = 'SUPERSEDED', done_at = :now
              where side_event = :event and kind in (:kinds)
                and state in ('WAITING', 'UNADDRESSED', 'FAILED')
            """
                + IS_FREE
                + " returning account, known, created_at)"
                + " select account, known from superseded order by created_at")
        .param("event", event.value())
        .param("kinds", MessageKind.ofSteps())
        .param("now", OffsetDateTime.now(clock))
        .query(
            row -> {
              known.putIfAbsent(
                  Optional.ofNullable(row.getObject("account", UUID.class)),
                  Optional.ofNullable(row.getString("known")).map(EVENT::read));
            });
    return ImmutableMap.copyOf(known);
  }

  /** {@return whether the last message to an account about a step was sent, or is being sent} */
  boolean isTold(UUID account, SideEventId event) {
    return database
        .sql(
            """
            select state from message
            where account = :account and side_event = :event and kind in (:kinds)
              and state <> 'SUPERSEDED'
            order by created_at desc limit 1
            """)
        .param("account", account)
        .param("event", event.value())
        .param("kinds", MessageKind.ofSteps())
        .query(String.class)
        .optional()
        .map(MessageState::valueOf)
        .filter(state -> state == MessageState.SENT || state == MessageState.WAITING)
        .isPresent();
  }

  /** Holds the messages that wait to be sent. */
  void hold() {
    database
        .sql("update message set due_at = null where state = 'WAITING' " + IS_FREE)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Changes the text of a message that waits. {@return whether it still waits} */
  boolean edit(UUID id, MessageText text) {
    return database
            .sql(
                "update message set subject = :subject, body = :body where id = :id"
                    + " and state in ('WAITING', 'UNADDRESSED')"
                    + IS_FREE)
            .param("id", id)
            .param("subject", text.subject())
            .param("body", text.body())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /** Replaces the text of a message that was not sent, even while it is being sent. */
  void rewrite(UUID id, MessageText text) {
    database
        .sql("update message set subject = :subject, body = :body where id = :id")
        .param("id", id)
        .param("subject", text.subject())
        .param("body", text.body())
        .update();
  }

  /** {@return the event as the recipient of a message knew it before} */
  Optional<SideEvent> known(UUID id) {
    return database
        .sql("select known from message where id = :id and known is not null")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(EVENT::read);
  }

  /** Discards messages that were not sent. {@return how many} */
  int discard(List<UUID> ids) {
    return changeEach(
        ids,
        "update message set state = 'DISCARDED', done_at = :now, due_at = null where id = :id"
            + " and state in ('WAITING', 'UNADDRESSED', 'FAILED')"
            + IS_FREE);
  }

  /**
   * Lets messages be sent now; failed messages are sent once more. The address is the one that the
   * account has now. Messages without an address or without a text stay as they are.
   *
   * @return how many are sent
   */
  int release(List<UUID> ids) {
    return changeEach(
        ids,
        """
        update message set state = 'WAITING', due_at = :now, done_at = null, attempts = 0,
          first_attempt_at = null, address = account.mail_address
        from account where account.id = message.account and account.mail_address is not null
          and message.id = :id and message.body is not null
          and message.state in ('WAITING', 'UNADDRESSED', 'FAILED')
        """
            + IS_FREE);
  }

  private int changeEach(List<UUID> ids, String sql) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    int changed = 0;
    for (UUID id : ids) {
      changed += database.sql(sql).param("id", id).param("now", now).update();
    }
    return changed;
  }

  /**
   * Takes the next message to send. No other sender takes it until the time given is over, even if
   * this one stops.
   */
  Optional<OutboxMessage> claim(Duration longest) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return database
        .sql(
            """
            update message set claimed_until = :until, attempts = attempts + 1,
              first_attempt_at = coalesce(first_attempt_at, :now)
            where id = (
              select id from message where state = 'WAITING' and due_at <= :now
            """
                + IS_FREE
                + "  order by due_at, created_at limit 1 for update skip locked) returning id")
        .param("now", now)
        .param("until", now.plus(longest))
        .query(UUID.class)
        .optional()
        .flatMap(this::find);
  }

  /** Records that the mail server took a message. */
  void sent(UUID id) {
    finish(id, MessageState.SENT, null);
  }

  /** Records that a message is not tried again. */
  void failed(UUID id, String answer) {
    finish(id, MessageState.FAILED, answer);
  }

  private void finish(UUID id, MessageState state, @Nullable String answer) {
    database
        .sql(
            """
            update message set state = :state, answer = :answer, done_at = :now, due_at = null,
              claimed_until = null
            where id = :id and state = 'WAITING'
            """)
        .param("id", id)
        .param("state", state.name())
        .param("answer", answer)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Records that a message is tried again after a pause. */
  void postpone(UUID id, String answer, Duration pause) {
    database
        .sql(
            """
            update message set answer = :answer, due_at = :due, claimed_until = null
            where id = :id and state = 'WAITING'
            """)
        .param("id", id)
        .param("answer", answer)
        .param("due", OffsetDateTime.now(clock).plus(pause))
        .update();
  }

  /** {@return the message with this id; empty if there is none} */
  Optional<OutboxMessage> find(UUID id) {
    return MessageQuery.all().withId(id).run(database).stream().findFirst();
  }

  /** {@return the messages that match} */
  ImmutableList<OutboxMessage> find(MessageQuery query) {
    return query.run(database);
  }

  /** {@return how many messages are in each state} */
  ImmutableMap<MessageState, Long> counts() {
    Map<MessageState, Long> counts = new HashMap<>();
    database
        .sql("select state, count(*) as messages from message group by state")
        .query(
            row -> {
              counts.put(MessageState.valueOf(row.getString("state")), row.getLong("messages"));
            });
    return Arrays.stream(MessageState.values())
        .collect(
            ImmutableMap.toImmutableMap(state -> state, state -> counts.getOrDefault(state, 0L)));
  }
}
