package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.Snapshot;

/** Finds the accounts that get the messages about an event. */
@Component
class Recipients {
  private final Accounts accounts;

  Recipients(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * {@return the accounts that act for the applicant, or for the main organizer if the record has
   * no applicant; one empty entry if there is no such account, so that the secretariat sees it}
   */
  ImmutableList<Optional<Account>> of(SideEvent event, Snapshot record) {
    List<Account> acting = organizer(event, record).map(accounts::actingFor).orElse(List.of());
    return acting.isEmpty()
        ? ImmutableList.of(Optional.empty())
        : acting.stream().map(Optional::of).collect(ImmutableList.toImmutableList());
  }

  private static Optional<Actor> organizer(SideEvent event, Snapshot record) {
    return record.conference().applications().stream()
        .filter(application -> application.sideEvent().equals(Optional.of(event.id())))
        .findFirst()
        .flatMap(Application::applicant)
        .or(event::mainOrganizer);
  }
}
