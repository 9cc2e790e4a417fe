package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;

/** Assigns waiting messages to the accounts that exist now, and updates their addresses. */
@Component
class CurrentRecipients {
  private final JdbcClient database;
  private final Outbox outbox;
  private final Recipients recipients;
  private final ConferenceStore store;
  private final Clock clock;

  CurrentRecipients(
      JdbcClient database,
      Outbox outbox,
      Recipients recipients,
      ConferenceStore store,
      Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.recipients = recipients;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Assigns each message without an account to the accounts that act for the applicant now. Each
   * account after the first gets a copy.
   *
   * @return the messages and the copies
   */
  @Transactional
  public ImmutableList<UUID> assign(List<UUID> messages) {
    ImmutableList.Builder<UUID> all = ImmutableList.builder();
    for (UUID id : messages) {
      all.add(id);
      outbox
          .find(id)
          .filter(found -> found.state() == MessageState.UNADDRESSED)
          .filter(found -> found.account().isEmpty())
          .ifPresent(found -> all.addAll(assign(found)));
    }
    return all.build();
  }

  /** Updates waiting messages to the current addresses of their accounts. */
  void refreshAddresses() {
    database
        .sql(
            """
            update message set address = account.mail_address,
              state = case when account.mail_address is null then 'UNADDRESSED' else 'WAITING' end,
              due_at = case when account.mail_address is not null then due_at end
            from account where account.id = message.account and account.name is not null
              and message.state in ('WAITING', 'UNADDRESSED')
              and message.address is distinct from account.mail_address
              and (claimed_until is null or claimed_until <= :now)
            """)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private ImmutableList<UUID> assign(OutboxMessage message) {
    Snapshot now = store.current();
    ImmutableList<UUID> accounts =
        now.sideEvent(message.event()).stream()
            .flatMap(event -> recipients.of(event, now).stream())
            .flatMap(Optional::stream)
            .map(Account::id)
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<UUID> copies = ImmutableList.builder();
    for (UUID account : accounts.subList(Math.min(1, accounts.size()), accounts.size())) {
      UUID copy = UUID.randomUUID();
      copies.add(copy);
      database
          .sql(
              """
              insert into message (id, side_event, kind, account, language, subject, body, known,
                state, created_at, author)
              select :copy, side_event, kind, :account, language, subject, body, known,
                state, created_at, author
              from message where id = :id
              """)
          .param("copy", copy)
          .param("account", account)
          .param("id", message.id())
          .update();
    }
    accounts.stream()
        .limit(1)
        .forEach(
            account ->
                database
                    .sql("update message set account = :account where id = :id and account is null")
                    .param("account", account)
                    .param("id", message.id())
                    .update());
    return copies.build();
  }
}
