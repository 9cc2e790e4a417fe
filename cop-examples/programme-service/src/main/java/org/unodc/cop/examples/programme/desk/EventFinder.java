package org.unodc.cop.examples.programme.desk;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

/** Finds the event of a path for accounts that may see it. */
final class EventFinder {
  private EventFinder() {}

  /**
   * {@return the event with this id}
   *
   * @throws ResponseStatusException with the status 404 if there is no such event, or if the
   *     account may not see it
   */
  static SideEvent find(String id, Account account, Snapshot now) {
    return now.conference().sideEvents().stream()
        .filter(event -> event.id().value().equals(id))
        .filter(event -> account.seesAll() || SideEventDesk.isOf(account, event, now))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** {@return the application for an event; the first one if there are several} */
  static Optional<Application> applicationFor(SideEvent event, Snapshot now) {
    Optional<SideEventId> id = Optional.of(event.id());
    return now.conference().applications().stream()
        .filter(application -> application.sideEvent().equals(id))
        .findFirst();
  }
}
