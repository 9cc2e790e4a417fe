package org.unodc.cop.examples.programme.sideevent;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
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
  private final Clock clock;

  Submissions(SideEventDesk desk, ConferenceStore store, JdbcClient database, Clock clock) {
    this.desk = desk;
    this.store = store;
    this.database = database;
    this.clock = clock;
  }

  private record Former(String fingerprint, String sideEvent) {}

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
    return applyOnce(keyOf(form), "", application, reason, account);
  }

  /** {@return the event that the account requested with this form; empty if there is none yet} */
  public Optional<SideEventId> ofForm(UUID form, Account account) {
    return former(account, keyOf(form), "");
  }

  /** No key of a program contains a space. */
  private static String keyOf(UUID form) {
    return "form " + form;
  }

  private SideEventId applyOnce(
      String key,
      String fingerprint,
      EventApplication application,
      Optional<StepReason> reason,
      Account account) {
    deleteExpired();
    Optional<SideEventId> former = former(account, key, fingerprint);
    if (former.isPresent()) {
      return former.get();
    }
    try {
      return desk.apply(application, reason, account, id -> claim(account, key, fingerprint, id))
          .event()
          .id();
    } catch (DuplicateKeyException | OutsidePolicyException refused) {
      // Another request with the same key may have been stored meanwhile, and have used the limit.
      return former(account, key, fingerprint).orElseThrow(() -> refused);
    }
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

  private void claim(Account account, String key, String fingerprint, SideEventId event) {
    database
        .sql(
            """
            insert into submission (account, key, fingerprint, made_at, side_event)
            values (:account, :key, :fingerprint, :now, :event)
            """)
        .param("account", account.id())
        .param("key", key)
        .param("fingerprint", fingerprint)
        .param("now", OffsetDateTime.now(clock))
        .param("event", event.value())
        .update();
  }

  private Optional<SideEventId> former(Account account, String key, String fingerprint) {
    Optional<Former> former =
        database
            .sql(
                """
                select fingerprint, side_event from submission
                where account = :account and key = :key
                """)
            .param("account", account.id())
            .param("key", key)
            .query(Former.class)
            .optional();
    if (former.isEmpty()) {
      return Optional.empty();
    }
    if (!former.get().fingerprint().equals(fingerprint)) {
      throw new IdempotencyKeyReusedException(key);
    }
    store.refresh();
    return Optional.of(SideEventId.of(former.get().sideEvent()));
  }

  /** Computes a fingerprint that is the same for equal applications, whatever their JSON form. */
  private static String fingerprint(EventApplication application) {
    String both =
        RecordList.SIDE_EVENTS.json().write(application.sideEvent())
            + RecordList.APPLICATIONS.json().write(application.application());
    return Hashing.sha256().hashString(both, StandardCharsets.UTF_8).toString();
  }
}
