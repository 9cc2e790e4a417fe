package org.unodc.cop.examples.programme.message;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Shows messages on pages. */
final class MessageLines {
  private final Snapshot now;
  private final PageFormatter formatter;

  MessageLines(Snapshot now, PageFormatter formatter) {
    this.now = now;
    this.formatter = formatter;
  }

  /**
   * A message as pages show it.
   *
   * @param title the title of the event
   * @param isGone whether the record no longer has the event
   * @param recipient the name of the account; empty if there is none, or if it was erased
   * @param language the name of the language of the message
   * @param lang the tag of the language of the message
   * @param subject the subject; empty if it was erased
   * @param body the text; empty if it was erased
   * @param done the time since which the message has its state; empty if it waits
   * @param due the time at which it is sent; empty if it is held, or does not wait
   * @param answer the last answer of the mail server; empty if there is none
   */
  record Line(
      UUID id,
      String event,
      PageText title,
      boolean isGone,
      MessageKind kind,
      MessageState state,
      String recipient,
      String address,
      String language,
      String lang,
      String dir,
      String subject,
      String body,
      String created,
      String done,
      String due,
      int attempts,
      String answer) {

    /** {@return whether the message can still be sent or discarded} */
    public boolean isOpen() {
      return isEditable() || state == MessageState.FAILED;
    }

    /** {@return whether the text can still be changed} */
    public boolean isEditable() {
      return state == MessageState.WAITING || state == MessageState.UNADDRESSED;
    }

    /** {@return whether the text was erased} */
    public boolean isErased() {
      return body.isEmpty();
    }
  }

  ImmutableList<Line> of(List<OutboxMessage> messages) {
    return messages.stream().map(this::of).collect(ImmutableList.toImmutableList());
  }

  Line of(OutboxMessage message) {
    return new Line(
        message.id(),
        message.event().value(),
        formatter.text(now.sideEvent(message.event()).flatMap(SideEvent::title), message.event()),
        now.sideEvent(message.event()).isEmpty(),
        message.kind(),
        message.state(),
        message.recipient().orElse(""),
        message.address().orElse(""),
        CodeLabels.of(message.language(), formatter.language()),
        message.language().tag(),
        message.language().tag().equals("ar") ? "rtl" : "ltr",
        message.text().map(MessageText::subject).orElse(""),
        message.text().map(MessageText::body).orElse(""),
        formatter.moment(message.createdAt()),
        moment(message.doneAt()),
        moment(message.dueAt()),
        message.attempts(),
        message.answer().orElse(""));
  }

  private String moment(Optional<OffsetDateTime> moment) {
    return moment.map(formatter::moment).orElse("");
  }
}
