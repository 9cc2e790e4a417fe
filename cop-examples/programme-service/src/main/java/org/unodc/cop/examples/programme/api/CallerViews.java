package org.unodc.cop.examples.programme.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

/**
 * Shows each caller what is for them: the public what is published, organizers their own events
 * beside it, the secretariat everything.
 */
@Component("views")
class CallerViews {
  private final ConferenceStore store;
  private final PublicRecord published;
  private final Clock clock;

  CallerViews(ConferenceStore store, PublicRecord published, Clock clock) {
    this.store = store;
    this.published = published;
    this.clock = clock;
  }

  /** {@return what this caller sees now; an absent account is that of the public} */
  CallerView of(Optional<Account> account) {
    boolean isOfSecretariat = account.filter(Account::isSecretariat).isPresent();
    Snapshot snapshot = isOfSecretariat ? store.current() : published.current();
    LocalDate day = snapshot.today(clock);
    return account.isEmpty() || isOfSecretariat
        ? new CallerView(snapshot, account, day)
        : new CallerView(withOwn(account.get(), snapshot), account, day);
  }

  private Snapshot withOwn(Account organizer, Snapshot shown) {
    Snapshot whole = store.current();
    Conference record = whole.conference();
    Stream<SideEvent> events =
        record.sideEvents().stream()
            .flatMap(
                event ->
                    SideEventDesk.isOf(organizer, event, whole)
                        ? Stream.of(event)
                        : shown.sideEvent(event.id()).stream());
    Stream<Application> applications =
        record.applications().stream()
            .filter(application -> application.applicant().equals(organizer.actsFor()));
    return new Snapshot(
        whole.revision(),
        shown.conference().toBuilder()
            .sideEvents(events.toList())
            .applications(applications.toList())
            .build(),
        whole.session(),
        whole.versions());
  }
}
