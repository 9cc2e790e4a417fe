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

/** Finds the event that a path means, for those who may see it. */
final class EventFinder {
  private EventFinder() {}

  /** {@return the event; to whomever it is not for, it is not there either} */
  static SideEvent find(String id, Account account, Snapshot now) {
    return now.conference().sideEvents().stream()
        .filter(event -> event.id().value().equals(id))
        .filter(event -> account.isSecretariat() || SideEventDesk.isOf(account, event, now))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** {@return the application for an event; the first one where there are several} */
  static Optional<Application> applicationFor(SideEvent event, Snapshot now) {
    Optional<SideEventId> id = Optional.of(event.id());
    return now.conference().applications().stream()
        .filter(application -> application.sideEvent().equals(id))
        .findFirst();
  }
}
