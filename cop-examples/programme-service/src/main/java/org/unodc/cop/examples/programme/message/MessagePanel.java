package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.desk.EventPanel;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** The messages about an event, on its pages. */
@Component
class MessagePanel implements EventPanel {
  private static final int PLACE = 30;
  private static final int MOST = 20;

  private final Outbox outbox;

  MessagePanel(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * The messages on the page of an event.
   *
   * @param event the id of the event
   */
  record Messages(String event, ImmutableList<OutboxMessage> lines) {}

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public Optional<Content> onDesk(SideEvent event, Account reader, PageFormatter formatter) {
    MessageQuery query = MessageQuery.all().about(event.id()).page(MOST, 0);
    return Optional.of(content("message/desk-panel", messages(event, query)));
  }

  /** Shows only what was sent to the account that reads it. */
  @Override
  public Optional<Content> onMyEvents(SideEvent event, Account reader, PageFormatter formatter) {
    MessageQuery query =
        MessageQuery.all().about(event.id()).to(reader.id()).in(MessageState.SENT).page(MOST, 0);
    return Optional.of(messages(event, query))
        .filter(messages -> !messages.lines().isEmpty())
        .map(messages -> content("message/my-panel", messages));
  }

  private Messages messages(SideEvent event, MessageQuery query) {
    return new Messages(event.id().value(), outbox.find(query));
  }

  private static Content content(String template, Messages messages) {
    return new Content("messages", "message.nav", template, messages);
  }
}
