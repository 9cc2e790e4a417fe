package org.unodc.cop.examples.programme.message;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.AuditedAction;

/**
 * Erases addresses and texts of messages: of an erased account, of an event that named an erased
 * person, and of messages that were finished long ago. That there was a message stays.
 */
@Component
class MessageErasure {
  private static final String ERASE =
      """
      update message set address = null, subject = null, body = null, answer = null
      """;

  private final JdbcClient database;
  private final Clock clock;
  private final MessageProperties properties;
  private final StepMessages steps;

  MessageErasure(
      JdbcClient database, Clock clock, MessageProperties properties, StepMessages steps) {
    this.database = database;
    this.clock = clock;
    this.properties = properties;
    this.steps = steps;
  }

  @EventListener
  void on(AuditedAction action) {
    switch (action.kind()) {
      case ACCOUNT_ERASED -> eraseThoseOfErasedAccounts();
      case ERASURE ->
          action
              .subject()
              .ifPresent(
                  person -> {
                    rewriteWaitingOnesAboutEventsOf(person);
                    eraseThoseAboutEventsOf(person);
                  });
      default -> {
        // No other action concerns messages.
      }
    }
  }

  /** Erases what is no longer needed. */
  void clean() {
    eraseThoseOfErasedAccounts();
    database
        .sql(ERASE + "where done_at <= :limit and (body is not null or address is not null)")
        .param("limit", OffsetDateTime.now(clock).minus(properties.keep()))
        .update();
  }

  private void eraseThoseOfErasedAccounts() {
    database
        .sql(
            ERASE
                + """
                , due_at = null, done_at = coalesce(done_at, :now),
                  state = case when state in ('WAITING', 'UNADDRESSED') then 'DISCARDED' else state end
                where (body is not null or address is not null)
                  and account in (select id from account where name is null)
                """)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /**
   * Writes waiting messages about steps anew, without what the secretariat or the organizer wrote.
   * Other waiting messages are nothing but such texts, so they are discarded.
   */
  private void rewriteWaitingOnesAboutEventsOf(UUID person) {
    database
        .sql(
            """
            select id from message where done_at is null and body is not null
              and side_event in (select key from person where id = :person and list = 'sideEvents')
            """)
        .param("person", person)
        .query(UUID.class)
        .list()
        .stream()
        .filter(id -> !steps.rewrite(id))
        .forEach(
            id ->
                database
                    .sql(
                        """
                        update message set state = 'DISCARDED', due_at = null, done_at = :now
                        where id = :id and done_at is null
                        """)
                    .param("now", OffsetDateTime.now(clock))
                    .param("id", id)
                    .update());
  }

  /** The texts of the secretariat may name the person. */
  private void eraseThoseAboutEventsOf(UUID person) {
    database
        .sql(
            ERASE
                + """
                where done_at is not null and side_event in
                  (select key from person where id = :person and list = 'sideEvents')
                """)
        .param("person", person)
        .update();
  }
}
