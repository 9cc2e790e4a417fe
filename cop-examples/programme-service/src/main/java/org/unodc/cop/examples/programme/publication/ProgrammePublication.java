package org.unodc.cop.examples.programme.publication;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.PublicView;
import org.unodc.cop.examples.programme.conference.RecordEdit;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.sdk.json.CopJson;

/**
 * Publishes the programme, and shows everybody the programme that was published last. Each
 * publication is a revision of the record, so that caches of readers notice it.
 */
@Service
class ProgrammePublication implements PublicView {
  private static final CopJson<SideEvent> EVENT = CopJson.of(SideEvent.class);
  private static final Comparator<ProgrammeChange> BY_KIND =
      Comparator.comparing(ProgrammeChange::kind).thenComparing(ProgrammeChange::id);

  private final ConferenceStore store;
  private final PublicationTable table;
  private final PublicationProperties properties;
  private final Clock clock;
  private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

  ProgrammePublication(
      ConferenceStore store,
      PublicationTable table,
      PublicationProperties properties,
      Clock clock) {
    this.store = store;
    this.table = table;
    this.properties = properties;
    this.clock = clock;
  }

  private record Known(long revision, LastPublication programme) {}

  /** {@return the programme that is published in a revision of the record} */
  LastPublication in(long revision) {
    Known latest = known.get();
    if (latest != null && latest.revision() == revision) {
      return latest.programme();
    }
    LastPublication programme = table.read();
    // A transaction may still roll back its revision, and another one then has its number.
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      known.set(new Known(revision, programme));
    }
    return programme;
  }

  /** {@return whether the public sees the published programme in place of the record} */
  boolean isOn(LastPublication programme) {
    return properties.draft() || programme.publishedAt().isPresent();
  }

  @Override
  public Optional<SideEvent> of(SideEvent event, Snapshot whole) {
    LastPublication programme = in(whole.revision());
    if (!isOn(programme) || !isManaged(event, whole)) {
      return Optional.of(event);
    }
    return Optional.ofNullable(programme.events().get(event.id()))
        .map(published -> LastPublication.with(published, event));
  }

  /** {@return whether an event belongs to the session that the service manages} */
  private static boolean isManaged(SideEvent event, Snapshot whole) {
    return event.session().stream().allMatch(whole.session().id()::equals);
  }

  /** {@return the differences between the published programme and a record, cancellations first} */
  ImmutableList<ProgrammeChange> changes(Snapshot now) {
    LastPublication programme = in(now.revision());
    return isOn(programme) ? changes(programme, now) : ImmutableList.of();
  }

  private ImmutableList<ProgrammeChange> changes(LastPublication programme, Snapshot now) {
    ImmutableMap<SideEventId, SideEvent> after = publishable(now);
    // Nobody sees a published event that the record no longer has.
    Map<SideEventId, SideEvent> before =
        Maps.filterKeys(programme.events(), id -> now.sideEvent(id).isPresent());
    return Sets.union(before.keySet(), after.keySet()).stream()
        .flatMap(
            id ->
                ProgrammeChange.between(
                    id, Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id)))
                    .stream())
        .sorted(BY_KIND)
        .collect(toImmutableList());
  }

  private static ImmutableMap<SideEventId, SideEvent> publishable(Snapshot now) {
    return PublicRecord.publicEvents(now.conference()).stream()
        .filter(event -> isManaged(event, now))
        .collect(toImmutableMap(SideEvent::id, LastPublication::partOf));
  }

  /** {@return a text that differs for other changes} */
  static String fingerprint(ImmutableList<ProgrammeChange> changes) {
    String text =
        changes.stream()
            .map(change -> change.id() + change.after().map(EVENT::write).orElse(""))
            .collect(Collectors.joining("\n"));
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  /**
   * Publishes the programme as the record has it.
   *
   * @param seen the fingerprint of the changes that the caller has seen
   * @throws ConcurrentChangeException if there are other changes. Nothing was published.
   */
  void publish(String seen, Account account) {
    store.change(
        account.id(),
        edit -> {
          ImmutableList<ProgrammeChange> changes = changes(edit.before());
          if (!fingerprint(changes).equals(seen)) {
            throw new ConcurrentChangeException(edit.before().revision());
          }
          return publish(edit, account.id());
        });
  }

  private long publish(RecordEdit edit, UUID account) {
    LastPublication former = in(edit.before().revision());
    renew(edit, isOn(former) ? changes(former, edit.before()) : ImmutableList.of());
    table.publish(publishable(edit.before()).values(), OffsetDateTime.now(clock), account);
    return edit.revision();
  }

  /** Assigns a new version to each event whose public pages changed, for the caches of readers. */
  private static void renew(RecordEdit edit, ImmutableList<ProgrammeChange> changes) {
    changes.stream()
        .map(ProgrammeChange::id)
        .filter(id -> edit.before().sideEvent(id).isPresent())
        .forEach(id -> edit.renew(RecordList.SIDE_EVENTS, id));
  }

  /** Sets the date on which the programme is published, in place of a former date. */
  void setDue(OffsetDateTime at, Account account) {
    store.change(
        account.id(),
        edit -> {
          table.setDue(Optional.of(new LastPublication.Due(at, account.id())));
          return edit.revision();
        });
  }

  /** Removes the date on which the programme would be published. */
  void removeDue(Account account) {
    store.change(
        account.id(),
        edit -> {
          table.setDue(Optional.empty());
          return edit.revision();
        });
  }

  /** Publishes the programme if its date has come. */
  void publishIfDue(long revision) {
    if (isDue(in(revision))) {
      UUID account = in(revision).due().orElseThrow().account();
      store.change(
          account,
          edit -> {
            // Another request may have published it in the meantime.
            return isDue(in(edit.before().revision())) ? publish(edit, account) : edit.revision();
          });
    }
  }

  private boolean isDue(LastPublication programme) {
    return programme
        .due()
        .filter(due -> !due.at().toInstant().isAfter(clock.instant()))
        .isPresent();
  }

  /** Makes every change of the record public at once again. */
  void stop(Account account) {
    store.change(
        account.id(),
        edit -> {
          renew(edit, changes(edit.before()));
          table.clear();
          return edit.revision();
        });
  }
}
