package org.unodc.cop.examples.programme.api;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.RemarkPlaces;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

/**
 * Creates the views of callers: the public sees the published part of the record, an organizer also
 * its own events and applications, and the secretariat everything.
 */
@Component("views")
class CallerViews {
  private final ConferenceStore store;
  private final PublicRecord publicRecord;
  private final Clock clock;

  CallerViews(ConferenceStore store, PublicRecord publicRecord, Clock clock) {
    this.store = store;
    this.publicRecord = publicRecord;
    this.clock = clock;
  }

  /** {@return the current view of a caller; an empty account stands for the public} */
  CallerView of(Optional<Account> account) {
    boolean seesAll = account.filter(Account::seesAll).isPresent();
    Snapshot snapshot = seesAll ? store.current() : publicRecord.current();
    LocalDate day = snapshot.today(clock);
    return account.isEmpty() || seesAll
        ? new CallerView(snapshot, account, day)
        : new CallerView(withOwnEvents(account.get(), snapshot), account, day);
  }

  private Snapshot withOwnEvents(Account organizer, Snapshot published) {
    Snapshot whole = store.current();
    Conference record = whole.conference();
    Stream<SideEvent> events =
        record.sideEvents().stream()
            .flatMap(
                event ->
                    SideEventDesk.isOf(organizer, event, whole)
                        ? Stream.of(event)
                        : published.sideEvent(event.id()).stream());
    Stream<Application> applications =
        record.applications().stream()
            .filter(application -> application.applicant().equals(organizer.actsFor()));
    ImmutableList<SideEvent> seen = events.collect(ImmutableList.toImmutableList());
    return new Snapshot(
        whole.revision(),
        published.conference().toBuilder()
            .sideEvents(seen)
            .applications(applications.toList())
            .remarks(
                RemarkPlaces.moved(
                    published.conference().remarks(),
                    "/sideEvents",
                    ids(published.conference().sideEvents()),
                    ids(seen)))
            .build(),
        whole.session(),
        whole.versions());
  }

  private static List<SideEventId> ids(List<SideEvent> events) {
    return events.stream().map(SideEvent::id).toList();
  }
}
