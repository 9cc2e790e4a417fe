package org.unodc.cop.examples.programme.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.History;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Publication;

/** Composes mails in UTF-8, each with a calendar file if its event has a time. */
@Component
class MailComposer {
  private final MessageProperties properties;
  private final ConferenceStore store;
  private final History history;
  private final Clock clock;

  MailComposer(MessageProperties properties, ConferenceStore store, History history, Clock clock) {
    this.properties = properties;
    this.store = store;
    this.history = history;
    this.clock = clock;
  }

  /**
   * {@return the mail of a message that has an address and a text}
   *
   * @throws MessagingException if the address is not one of a mailbox
   */
  MimeMessage compose(OutboxMessage message, JavaMailSender sender) throws MessagingException {
    MimeMessage mail = sender.createMimeMessage();
    Optional<byte[]> calendar = calendar(message);
    MimeMessageHelper helper = new MimeMessageHelper(mail, calendar.isPresent(), UTF_8.name());
    InternetAddress from = new InternetAddress(Objects.requireNonNull(properties.from()), true);
    helper.setFrom(from);
    if (properties.replyTo() != null) {
      helper.setReplyTo(new InternetAddress(properties.replyTo(), true));
    }
    helper.setTo(new InternetAddress(message.address().orElseThrow(), true));
    helper.setSubject(message.text().orElseThrow().subject());
    helper.setText(message.text().orElseThrow().body());
    helper.setSentDate(Date.from(clock.instant()));
    if (calendar.isPresent()) {
      helper.addAttachment(
          message.event().value() + ".ics",
          new ByteArrayResource(calendar.get()),
          new MediaType("text", "calendar", UTF_8).toString());
    }
    // The same id each time, so that programs recognize a mail that was sent twice.
    String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@'));
    mail.setHeader("Message-ID", "<" + message.id() + domain + ">");
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("Content-Language", message.language().tag());
    return mail;
  }

  private Optional<byte[]> calendar(OutboxMessage message) {
    return switch (message.kind()) {
      case ACCEPTED, SCHEDULED, MOVED -> {
        Snapshot now = store.current();
        yield now.sideEvent(message.event())
            .filter(event -> event.takesPlace() && event.slot().isPresent())
            .flatMap(event -> calendar(event, now, message));
      }
      default -> Optional.empty();
    };
  }

  private Optional<byte[]> calendar(SideEvent event, Snapshot now, OutboxMessage message) {
    Conference withEvent = now.conference().toBuilder().sideEvents(ImmutableList.of(event)).build();
    Edition edition = new Edition(Ints.saturatedCast(now.revision()), history.lastChange());
    ConferenceCalendars calendars = ConferenceCalendars.of(withEvent, message.language(), edition);
    try {
      return event
          .session()
          .map(calendars::programme)
          .filter(calendar -> calendar.leftOut().isEmpty())
          .map(Publication::utf8);
    } catch (CopException withoutTitle) {
      return Optional.empty();
    }
  }
}
