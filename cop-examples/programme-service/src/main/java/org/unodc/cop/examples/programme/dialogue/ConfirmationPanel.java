package org.unodc.cop.examples.programme.dialogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.desk.EventPanel;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** The co-organizers of an event with their answers, on the pages of the event. */
@Component
class ConfirmationPanel implements EventPanel {
  private static final int PLACE = 20;

  private final Confirmations confirmations;
  private final Accounts accounts;
  private final ConferenceStore store;

  ConfirmationPanel(Confirmations confirmations, Accounts accounts, ConferenceStore store) {
    this.confirmations = confirmations;
    this.accounts = accounts;
    this.store = store;
  }

  /** What is known about the participation of a co-organizer. */
  enum State {
    /** It takes part. */
    CONFIRMED,

    /** It does not take part. */
    DECLINED,

    /** It did not answer yet. */
    WAITING,

    /** No account acts for it, so it cannot answer here. */
    NO_ACCOUNT;

    /** {@return the class of the badge with the state} */
    public String badge() {
      return switch (this) {
        case CONFIRMED -> "good";
        case DECLINED -> "bad";
        case WAITING -> "warn";
        case NO_ACCOUNT -> "accent";
      };
    }
  }

  /**
   * A co-organizer.
   *
   * @param when the moment of the answer; empty before it
   */
  record Line(PageText name, State state, String when) {}

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public Optional<Content> onDesk(SideEvent event, Account reader, PageFormatter formatter) {
    if (event.coOrganizers().isEmpty()) {
      return Optional.empty();
    }
    ImmutableMap<Actor, Confirmations.Reply> replies = confirmations.of(event.id());
    ImmutableSet<Actor> reachable =
        accounts.all().stream()
            .filter(account -> !account.disabled())
            .flatMap(account -> account.actsFor().stream())
            .collect(toImmutableSet());
    EntityNames names = new EntityNames(store.current().conference(), formatter);
    ImmutableList<Line> lines =
        event.coOrganizers().stream()
            .map(
                actor -> {
                  Optional<Confirmations.Reply> reply = Optional.ofNullable(replies.get(actor));
                  return new Line(
                      names.of(actor),
                      reply
                          .map(given -> given.confirmed() ? State.CONFIRMED : State.DECLINED)
                          .orElse(reachable.contains(actor) ? State.WAITING : State.NO_ACCOUNT),
                      reply.map(given -> formatter.moment(given.answeredAt())).orElse(""));
                })
            .collect(toImmutableList());
    return Optional.of(
        new Content(
            "co-organizers", "dialogue.co-organizers", "dialogue/confirmation-panel", lines));
  }

  @Override
  public Optional<Content> onMyEvents(SideEvent event, Account reader, PageFormatter formatter) {
    return onDesk(event, reader, formatter);
  }
}
