package org.unodc.cop.examples.programme.dialogue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.AccountNotice;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** The events of the session that name the organization of an account as co-organizer. */
@Component
class CoOrganizedEvents implements AccountNotice {
  private final ConferenceStore store;
  private final Confirmations confirmations;

  CoOrganizedEvents(ConferenceStore store, Confirmations confirmations) {
    this.store = store;
    this.confirmations = confirmations;
  }

  /**
   * An event with the answer of the co-organizer.
   *
   * @param reply the answer; empty before it
   */
  record Line(SideEvent event, Optional<Confirmations.Reply> reply) {
    /** {@return whether the co-organizer takes part; empty before its answer} */
    public Optional<Boolean> confirmed() {
      return reply.map(Confirmations.Reply::confirmed);
    }
  }

  /** {@return the events that take place or may do so} */
  ImmutableList<SideEvent> of(Account account) {
    Snapshot now = store.current();
    return now.conference().sideEvents().stream()
        .filter(event -> event.session().equals(Optional.of(now.session().id())))
        .filter(SideEvent::takesPlace)
        .filter(event -> account.actsFor().filter(event.coOrganizers()::contains).isPresent())
        .collect(toImmutableList());
  }

  ImmutableList<Line> lines(Account account) {
    return of(account).stream()
        .map(event -> new Line(event, reply(event, account)))
        .collect(toImmutableList());
  }

  private Optional<Confirmations.Reply> reply(SideEvent event, Account account) {
    return Optional.ofNullable(confirmations.of(event.id()).get(account.actsFor().orElseThrow()));
  }

  @Override
  public Optional<Notice> notice(Account account, PageFormatter formatter) {
    ImmutableList<SideEvent> events = of(account);
    long open = events.stream().filter(event -> reply(event, account).isEmpty()).count();
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Notice(
                formatter.message("dialogue.co-organized.notice", open),
                "co-organized",
                "dialogue.co-organized"));
  }
}
