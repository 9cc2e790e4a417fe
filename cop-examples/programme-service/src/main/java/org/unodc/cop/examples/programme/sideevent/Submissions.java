package org.unodc.cop.examples.programme.sideevent;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordList;

/**
 * Accepts an application once for each idempotency key of an account, even if the same key is sent
 * several times at once. A key is valid for {@link #KEPT}.
 */
@Service
public class Submissions {
  /** How long a key is stored. */
  public static final Duration KEPT = Duration.ofHours(24);

  private final SideEventDesk desk;
  private final ConferenceStore store;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Submissions(
      SideEventDesk desk,
      ConferenceStore store,
      JdbcClient database,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.desk = desk;
    this.store = store;
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Submits an application as {@link SideEventDesk#apply} does, unless the account submitted it
   * before with this key.
   *
   * @return the id of the requested event, which this call or an earlier one created
   * @throws IdempotencyKeyReusedException if the key was used before for another application
   */
  public SideEventId apply(
      String key, EventApplication application, Optional<StepReason> reason, Account account) {
    return applyOnce(key, fingerprint(application), application, reason, account);
  }

  /**
   * Submits an application as {@link SideEventDesk#apply} does, unless the account submitted this
   * form before, whatever it contained.
   *
   * @param form the id that the page gave to the form
   * @return the id of the requested event, which this call or an earlier one created
   */
  public SideEventId applyByForm(
      UUID form, EventApplication application, Optional<StepReason> reason, Account account) {
    // No key of a program contains a space.
    return applyOnce("form " + form, "", application, reason, account);
  }

  private SideEventId applyOnce(
      String key,
      String fingerprint,
      EventApplication application,
      Optional<StepReason> reason,
      Account account) {
    return transaction.execute(
        status -> {
          deleteExpired();
          // A second request with the same key waits here until the first one is done.
          if (!claim(account, key, fingerprint)) {
            return former(account, key, fingerprint);
          }
          SideEventId event = desk.apply(application, reason, account).event().id();
          finish(account, key, event);
          return event;
        });
  }

  private void deleteExpired() {
    database
        .sql(
            """
            delete from submission where (account, key) in
              (select account, key from submission where made_at <= :limit for update skip locked)
            """)
        .param("limit", OffsetDateTime.now(clock).minus(KEPT))
        .update();
  }

  private boolean claim(Account account, String key, String fingerprint) {
    return database
            .sql(
                """
                insert into submission (account, key, fingerprint, made_at)
                values (:account, :key, :fingerprint, :now) on conflict (account, key) do nothing
                """)
            .param("account", account.id())
            .param("key", key)
            .param("fingerprint", fingerprint)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  private void finish(Account account, String key, SideEventId event) {
    database
        .sql(
            """
            update submission set side_event = :event where account = :account and key = :key
            """)
        .param("event", event.value())
        .param("account", account.id())
        .param("key", key)
        .update();
  }

  private SideEventId former(Account account, String key, String fingerprint) {
    store.refresh();
    return database
        .sql(
            """
            select side_event from submission
            where account = :account and key = :key and fingerprint = :fingerprint
            """)
        .param("account", account.id())
        .param("key", key)
        .param("fingerprint", fingerprint)
        .query(String.class)
        .optional()
        .map(SideEventId::of)
        .orElseThrow(() -> new IdempotencyKeyReusedException(key));
  }

  /** Computes a fingerprint that is the same for equal applications, whatever their JSON form. */
  private static String fingerprint(EventApplication application) {
    String both =
        RecordList.SIDE_EVENTS.json().write(application.sideEvent())
            + RecordList.APPLICATIONS.json().write(application.application());
    return Hashing.sha256().hashString(both, StandardCharsets.UTF_8).toString();
  }
}
